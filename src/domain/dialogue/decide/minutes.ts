import { isSecretaryOf } from '../../people/secretary.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, type Refusal, refused } from '../refusal.ts';
import { adjustersOf, appealUntil, isAdjusted } from '../rounds/minutes.ts';
import type { Round } from '../rounds/round.ts';
import { type Context, person } from './context.ts';
import { isDate } from './is-date.ts';
import { roundIn } from './round-of.ts';

const law = 'KL 6:35';

/** The secretary writes the minutes of a presidium's meeting, again where an adjuster did not approve them. */
export const recordMinutes = (
  c: Case,
  { round: id, paragraph }: { round: string; paragraph: string },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = sat(c, id);
  if (!found.ok) return found;
  const { round } = found;
  if (!isSecretaryOf(ctx.actor, ctx.policy.profile, round.body))
    return refused('not-yours', law, 'Protokollet skrivs av organets sekreterare.');
  if (isAdjusted(round)) return refused('minutes-adjusted', law, 'Protokollet är redan justerat.');
  return accepted({ type: 'MinutesWritten', v: 1, at: ctx.now, round: id, paragraph, by: person(ctx) });
};

export interface Adjust {
  round: string;
  approve: boolean;
  /** What is wrong, where it is not approved. */
  reason?: DocumentReference;
}

/** Whoever presided and the adjuster each say that the minutes are right, or what is wrong with them. */
export const adjust = (
  c: Case,
  { round: id, approve, reason }: Adjust,
  ctx: Context,
): Decision<CaseEvent> => {
  const found = sat(c, id);
  if (!found.ok) return found;
  const { round } = found;
  const by = person(ctx);
  if (!adjustersOf(round).includes(by.id))
    return refused('not-yours', law, 'Protokollet justeras av den som ledde mötet och justeraren.');
  if (!round.minutes) return refused('no-minutes', law, 'Protokollet är inte skrivet än.');
  if (round.minutes.rejected)
    return refused('minutes-rejected', law, 'Protokollet skrivs om av sekreteraren. Du får det igen.');
  if (round.minutes.adjusted[by.id] !== undefined)
    return refused('already-adjusted', law, 'Du har redan justerat protokollet.');
  if (approve) return accepted({ type: 'MinutesAdjusted', v: 1, at: ctx.now, round: id, by });
  if (reason === undefined) {
    const message = 'Skriv vad som inte stämmer.';
    return refused('reason-missing', law, message, [{ field: 'reason', message }]);
  }
  return accepted({ type: 'MinutesRejected', v: 1, at: ctx.now, round: id, by, reason });
};

/** The notice of the adjusted minutes went up on the notice board on `date`; from then the time to appeal runs. */
export const postMinutes = (
  c: Case,
  { round: id, date }: { round: string; date: string },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = sat(c, id);
  if (!found.ok) return found;
  const { round } = found;
  if (!isSecretaryOf(ctx.actor, ctx.policy.profile, round.body))
    return refused('not-yours', law, 'Anslaget görs av organets sekreterare.');
  if (!isAdjusted(round)) return refused('not-adjusted', 'KL 8:12', 'Protokollet är inte justerat än.');
  if (round.minutes?.posted) return refused('already-posted', 'KL 8:12', 'Protokollet är redan anslaget.');
  const adjusted =
    Object.values(round.minutes?.adjusted ?? {})
      .sort()
      .at(-1) ?? ctx.now;
  const wrong = !isDate(date) || date > swedishDate(ctx.now) || date < swedishDate(adjusted);
  if (wrong) {
    const message = 'Ange dagen då anslaget sattes upp, efter justeringen och senast i dag.';
    return refused('notice-date', 'KL 8:12', message, [{ field: 'date', message }]);
  }
  const by = person(ctx);
  return accepted({
    type: 'NoticePosted',
    v: 1,
    at: ctx.now,
    round: id,
    date,
    appealUntil: appealUntil(date),
    by,
  });
};

type Sat = { ok: true; round: Round } | { ok: false; refusal: Refusal };

/** A closed round of a presidium's meeting: the only kind that has minutes of its own. */
const sat = (c: Case, id: string): Sat => {
  const found = roundIn(c, id, 'closed');
  if (!found.ok || found.round.form === 'presidiesammanträde') return found;
  return refused(
    'no-sitting',
    law,
    'Frågan avgjordes inte i ett presidiesammanträde och har inget protokoll.',
  );
};

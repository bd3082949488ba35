import { settle } from '../dialogue/decide/close-round.ts';
import { type Context, person } from '../dialogue/decide/context.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import { accepted, type Decision, refused } from '../dialogue/refusal.ts';
import type { Round } from '../dialogue/rounds/round.ts';
import { isSecretaryOf } from '../people/secretary.ts';
import { levelOf } from '../policy/look-up.ts';
import type { Yearly } from '../policy/yearly.ts';
import type { YearEvent } from './events.ts';
import { levelOfRow, type Year } from './year.ts';

const openRound = (year: Year, id: string): Round | undefined =>
  year.rounds.find((r) => r.id === id && r.state === 'open');

/** The presidium has answered: a yes orders each row it was asked about, a no declines them, anything else sends them back. */
export const closeYearRound = (
  year: Year,
  command: { round: string },
  yearly: Yearly,
  ctx: Context,
): Decision<YearEvent> => {
  const { cite } = yearly.decision;
  const round = openRound(year, command.round);
  if (!round) return refused('round-closed', cite, 'Frågan är redan avslutad.');
  const settled = settle(round, ctx, cite);
  if (!settled.ok) return settled;
  const [closed] = settled.events;
  if (!closed) throw new Error('A round that is settled closes');
  if (closed.outcome !== 'yes' && closed.outcome !== 'no') return accepted(closed);
  const { levels } = ctx.policy.profile.ladder;
  const rows = (year.asked[round.id] ?? []).map((row) => {
    const level = levelOfRow(year, row) ?? levels[0]?.number ?? 1;
    return { row, level, word: levelOf(ctx.policy.profile.ladder, level).word };
  });
  const type = closed.outcome === 'yes' ? 'RowsOrdered' : 'RowsDeclined';
  return accepted<YearEvent>(closed, { type, v: 1, at: ctx.now, round: round.id, body: round.body, rows });
};

/** The secretary withdraws the question; its rows can be proposed again. */
export const withdrawYearRound = (
  year: Year,
  command: { round: string; reason: DocumentReference },
  yearly: Yearly,
  ctx: Context,
): Decision<YearEvent> => {
  const { cite } = yearly.decision;
  const round = openRound(year, command.round);
  if (!round) return refused('round-closed', cite, 'Frågan är redan avslutad.');
  if (!isSecretaryOf(ctx.actor, ctx.policy.profile, round.body))
    return refused('not-yours', cite, 'Frågan återkallas av organets sekreterare.');
  return accepted({ ...command, type: 'RoundWithdrawn', v: 1, at: ctx.now, by: person(ctx) });
};

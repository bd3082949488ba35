import { openOrderedRows } from '../commands/open-ordered-rows.ts';
import { openFromWish } from '../commands/wish-command.ts';
import type { Chat, Mail } from '../ports/outward.ts';
import type { ReadableLists } from '../ports/readable-lists.ts';
import type { Deps } from '../register/deps.ts';
import { timedWants, timedYearWants } from './asked-rounds.ts';
import { type CardWant, cardWants, yearCardWants } from './card-wants.ts';
import { fileRecords } from './file-records.ts';
import { caseMails, wishMails } from './mail-wants.ts';
import type { Pace } from './pace.ts';
import { readableRows } from './readable-rows.ts';
import { sendCard } from './send-card.ts';
import { sendMail } from './send-mail.ts';
import { yearRows } from './year-rows.ts';

export type EffectDeps = Deps & { chat: Chat; mail: Mail; readableLists: ReadableLists; pace: Pace };

/** From when each kind of effect exists: what happened before it was introduced is not told afterwards. */
const introduced = { card: '2026-01-01', mail: '2026-01-01', record: '2026-01-01' };

/**
 * Brings everything outside to what one stream's state wants. May be called any number of times. Gives the UTC instant at
 * which there is more to do although nothing happens: a card that waits for the morning, a reminder.
 */
export const effectsOfStream = async (deps: EffectDeps, stream: string): Promise<string | undefined> => {
  const wish = deps.state.wishes.get(stream);
  if (wish?.state === 'accepted') await openFromWish(deps, wish);
  const c = deps.state.cases.get(stream);
  const year = deps.state.years.get(stream);
  if (year) await openOrderedRows(deps, stream);
  const mails = [...(wish ? wishMails(deps, wish) : []), ...(c ? caseMails(deps, c) : [])];
  const outcomes = await Promise.allSettled([
    ...cards(deps, stream)
      .filter((w) => w.since >= introduced.card)
      .map((want) => sendCard(deps, want)),
    ...mails.filter((w) => w.since >= introduced.mail).map((want) => sendMail(deps, want)),
    mirror(deps, stream),
    ...(c || year ? [fileRecords(deps, stream, introduced.record)] : []),
  ]);
  const failed = outcomes.find((o) => o.status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes
    .flatMap((o) => (o.status === 'fulfilled' ? (o.value ?? []) : []))
    .sort()
    .at(0);
};

const cards = (deps: EffectDeps, stream: string): CardWant[] => {
  const c = deps.state.cases.get(stream);
  const year = deps.state.years.get(stream);
  if (c) return [...cardWants(deps, c), ...timedWants(deps, c)];
  return year ? [...yearCardWants(deps, year), ...timedYearWants(deps, year)] : [];
};

const mirror = async (deps: EffectDeps, stream: string): Promise<undefined> => {
  const c = deps.state.cases.get(stream);
  const year = deps.state.years.get(stream);
  for (const row of c ? readableRows(deps, c) : year ? yearRows(deps, year) : [])
    await deps.readableLists.write(row);
};

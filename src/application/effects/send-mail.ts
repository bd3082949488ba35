import { type Mail, NotSent, OutcomeUnknown } from '../ports/outward.ts';
import type { Deps } from '../register/deps.ts';
import type { MailWant } from './mail-wants.ts';
import { isNow, noticeTime } from './notice-time.ts';
import type { Pace } from './pace.ts';

/**
 * A mail goes out at most once: marked *sending* first, and never again by itself when the outcome is unknown (a row found
 * as *sending* after a crash is of that kind). It shows as *osäker*. Gives the UTC instant it waits for, where it does.
 */
export const sendMail = async (
  deps: Deps & { mail: Mail; pace: Pace },
  want: MailWant,
): Promise<string | undefined> => {
  const row = deps.outbox.get(want.key);
  if (row && row.state !== 'wanted') return;
  const at = want.atOnce ? deps.clock.now() : noticeTime(deps);
  if (!isNow(deps, at)) return at;
  deps.pace.take();
  const changedAt = deps.clock.now();
  const attempts = (row?.attempts ?? 0) + 1;
  const claimed = row
    ? await deps.outbox.change(want.key, { state: 'sending', attempts, changedAt })
    : await deps.outbox.want({ key: want.key, kind: 'mail', state: 'sending', attempts, changedAt });
  if (claimed === 'lost' || claimed.attempts !== attempts || claimed.changedAt !== changedAt) return;
  try {
    await deps.mail.send(want.mail);
    await deps.outbox.change(want.key, { state: 'done', changedAt: deps.clock.now() });
  } catch (error) {
    if (!(error instanceof NotSent) && !(error instanceof OutcomeUnknown)) throw error;
    const state = error instanceof NotSent ? 'wanted' : 'unknown';
    await deps.outbox.change(want.key, { state, changedAt: deps.clock.now() });
    if (error instanceof NotSent) throw error;
  }
  return;
};

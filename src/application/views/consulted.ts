import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { outcomeOf } from '../texts/rounds.ts';
import type { Consulted } from './card-view.ts';
import { bodyName, type TextSource, textOf } from './words.ts';

/**
 * What each presidium said that was consulted on the way to a round: since the case was last at its step, where it has been
 * there before and anybody was asked anew. A presidium asked twice has its last word.
 */
export const consultedBefore = (deps: TextSource, c: Case, round: Round, profile: Profile): Consulted[] => {
  const before = c.rounds
    .slice(0, c.rounds.indexOf(round))
    .filter((r) => r.purpose === 'consultation' && r.state === 'closed' && r.step !== round.step);
  const since = lastHere(c, round);
  const anew = before.filter((r) => since !== undefined && r.openedAt >= since);
  const asked = anew.length > 0 ? anew : before;
  return asked
    .filter((r, i) => asked.findLastIndex((other) => other.step === r.step) === i)
    .map((r) => ({
      body: bodyName(profile, r.body),
      outcome: r.closed ? outcomeOf(r, r.closed.outcome) : '',
      reasons: r.electorate.flatMap((e) => {
        const reason = r.answers[e.id]?.reason;
        return reason === undefined ? [] : [{ name: e.name, text: textOf(deps, reason) }];
      }),
    }));
};

/** When the case came to the round's step the time before the one that the round belongs to. */
const lastHere = (c: Case, round: Round): string | undefined =>
  c.steps.filter((s) => s.step === round.step && s.at <= round.openedAt).at(-2)?.at;

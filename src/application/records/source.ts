import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Wish } from '../../domain/dialogue/wish/wish.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Policy } from '../../domain/policy/profile.ts';
import type { Step } from '../../domain/policy/steps.ts';
import type { TextSource } from '../views/words.ts';

/** What a record is written from: the case as it stood, the policy it goes by, people's words. */
export interface RecordSource extends TextSource {
  c: Case;
  /** As it stood before, oldest first. */
  earlier: readonly Case[];
  policy: Policy;
  wish?: Wish;
}

/** The policy's step of a round or decision. */
export const policyStep = ({ c, policy }: RecordSource, step: string): Step =>
  stepOf(routeOf(policy.profile, c.channel), step);

export const roundIn = ({ c }: RecordSource, id: string): Round => {
  const round = c.rounds.find((r) => r.id === id);
  if (!round) throw new Error(`${c.nr} has no round ${id}`);
  return round;
};

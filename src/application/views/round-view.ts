import type { RoundView } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Deps } from '../register/deps.ts';
import { choiceLabel, formWords, outcomeOf } from '../texts/rounds.ts';
import { bodyName, roleName, textOf } from './words.ts';

/** A round as a person may see it: others' answers as the policy shows them, nothing at all to the recused. */
export const roundView = (deps: Deps, c: Case, round: Round, profile: Profile, reader: string): RoundView =>
  roundViewOf(deps, round, profile, reader, c.steps.find((s) => s.step === round.step)?.name ?? round.step);

/** The same of a round that is not a case's: `name` is what it is about. */
export const roundViewOf = (
  deps: Deps,
  round: Round,
  profile: Profile,
  reader: string,
  name: string,
): RoundView => {
  const hidden = isRecused(round, reader);
  const open = !hidden && answersShown(round, profile, reader);
  return {
    id: round.id,
    name,
    body: bodyName(profile, round.body),
    form: round.purpose === 'consultation' ? 'presidiets synpunkter' : formWords[round.form].record,
    state: round.state,
    openedAt: round.openedAt,
    due: round.due,
    members: hidden
      ? []
      : round.electorate.map((e) => {
          const answer = round.answers[e.id];
          const shown =
            answer && (open || e.id === reader) ? { choice: choiceLabel(round, e.id, answer.choice) } : {};
          const reason =
            answer?.reason && (open || e.id === reader) ? { reason: textOf(deps, answer.reason) } : {};
          return {
            name: e.name,
            role: roleName(profile, e.role),
            answered: answer !== undefined,
            ...shown,
            ...reason,
          };
        }),
    answered: hidden ? 0 : Object.keys(round.answers).length,
    seats: round.seats,
    hidden,
    ...(round.closed && !hidden
      ? {
          outcome: outcomeOf(round, round.closed.outcome),
          rule: round.closed.rule,
          closedAt: round.closed.at,
          closedBy: round.closed.by === 'window' ? 'Alla hade svarat' : round.closed.by.name,
        }
      : {}),
  };
};

export const answersShown = (round: Round, profile: Profile, reader: string): boolean =>
  round.state === 'closed' ||
  (profile.rounds.showAnswers === 'after-own-answer' && round.answers[reader] !== undefined);

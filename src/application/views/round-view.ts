import type { RoundView } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { leadsToday } from '../../domain/dialogue/decide/presiding.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { personActor } from '../../domain/people/actor.ts';
import { isSecretaryOf } from '../../domain/people/secretary.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { absenceOf } from '../commands/absence.ts';
import { contextFor, todayIn } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { choiceLabel, outcomeOf, roundForm } from '../texts/rounds.ts';
import { lawOf } from './round-law.ts';
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
  const leads = !hidden && leadsOrRecords(deps, round, profile, reader);
  return {
    id: round.id,
    name,
    body: bodyName(profile, round.body),
    form: roundForm(round),
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
            id: e.id,
            name: e.name,
            role: roleName(profile, e.role),
            answered: answer !== undefined && (leads || open || e.id === reader),
            ...(leads && round.state === 'open' ? awayOf(deps, e.id) : {}),
            ...shown,
            ...reason,
          };
        }),
    answered: hidden ? 0 : Object.keys(round.answers).length,
    seats: round.seats,
    ...lawOf(deps, round, reader, leads),
    leads,
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

/** Who must know who is waited for, and who is away: nobody is shamed before the others (policies page, section 12). */
const leadsOrRecords = (deps: Deps, round: Round, profile: Profile, reader: string): boolean => {
  const { now } = todayIn(deps);
  const person = { id: reader, name: '', address: '' };
  const actor = personActor(person, deps.organisation.mandates(), swedishDate(now));
  return (
    leadsToday(round, contextFor(actor, { ...deps.policies.current, profile }, deps)) ||
    isSecretaryOf(actor, profile, round.body)
  );
};

const awayOf = (deps: Deps, id: string) => {
  const until = absenceOf(deps, { id });
  return until === undefined ? {} : { away: until };
};

export const answersShown = (round: Round, profile: Profile, reader: string): boolean =>
  round.state === 'closed' ||
  (profile.rounds.showAnswers === 'after-own-answer' && round.answers[reader] !== undefined);

import { type Case, preparationHere } from '../../domain/dialogue/case/case.ts';
import { mayPrepare } from '../../domain/dialogue/decide/prepare.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { personActor } from '../../domain/people/actor.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { decisionSentence } from '../texts/decisions.ts';
import type { AgendaOnCard } from './card-view.ts';
import { late, meetingChoices } from './meeting-choices.ts';

/** The day on the body's agenda, what was decided there, and whether this reader sets the day, among which days. */
export const agendaOf = (deps: Deps, c: Case, round: Round, reader: string): { agenda?: AgendaOnCard } => {
  if (round.purpose !== 'preparation') return {};
  const decision = c.decisions.findLast((d) => d.step === round.step);
  const waits = preparationHere(c)?.id === round.id && !c.end;
  const policy = deps.policies.byHash(c.policy);
  const now = deps.clock.now();
  const person = round.electorate.find((e) => e.id === reader);
  const actor = person && personActor(person, deps.organisation.mandates(), swedishDate(now));
  const sets = waits && actor !== undefined && mayPrepare(round, contextFor(actor, policy, deps));
  const dates = sets ? meetingChoices(deps, policy.profile, round.body) : [];
  return {
    agenda: {
      ...(c.agenda === undefined || !waits ? {} : { date: c.agenda.date, ...late(c, policy.profile) }),
      sets,
      ...(dates.length === 0 ? {} : { dates }),
      ...(decision === undefined || waits ? {} : { decided: decisionSentence(decision, policy.profile) }),
    },
  };
};

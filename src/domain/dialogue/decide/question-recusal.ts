import { isSecretaryOf } from '../../people/secretary.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { foundUnrecused, isRecused, judgesOf, openDispute } from '../rounds/recusal.ts';
import type { Round } from '../rounds/round.ts';
import { type Context, person } from './context.ts';
import { roundIn } from './round-of.ts';

export interface QuestionRecusal {
  round: string;
  /** Whose jäv is in question, declared by them or not. */
  person: string;
  reason: DocumentReference;
}

const law = 'KL 6:28';

/** Whether somebody is recused is put to the others in the round, which waits for their answer (policies page 12). */
export const questionRecusal = (
  c: Case,
  { round: id, person: whose, reason }: QuestionRecusal,
  ctx: Context,
): Decision<CaseEvent> => {
  const found = roundIn(c, id, 'open');
  if (!found.ok) return found;
  const { round } = found;
  if (!mayQuestion(round, ctx))
    return refused('not-yours', law, 'Frågan om jäv väcks av någon i presidiet eller av sekreteraren.');
  if (!round.electorate.some((e) => e.id === whose)) {
    const message = 'Välj någon som deltar i frågan.';
    return refused('not-in-round', law, message, [{ field: 'person', message }]);
  }
  if (openDispute(round)) return refused('dispute-open', law, 'En fråga om jäv prövas redan.');
  if (
    foundUnrecused(round, whose) ||
    (isRecused(round, whose) && round.disputes.some((d) => d.person === whose))
  )
    return refused('recusal-settled', law, 'De andra har redan prövat den frågan.');
  if (judgesOf(round, whose).length < 2) {
    const message = 'De andra är för få för att pröva jäv. Sekreteraren kan återkalla frågan.';
    return refused('too-few-to-judge', law, message);
  }
  return accepted({
    type: 'RecusalQuestioned',
    v: 1,
    at: ctx.now,
    round: id,
    person: whose,
    reason,
    by: person(ctx),
  });
};

/** A member of the round, also about oneself where one declared it by mistake; or the secretary of the body. */
export const mayQuestion = (round: Round, ctx: Context): boolean => {
  const { actor } = ctx;
  if (actor.kind !== 'person') return false;
  return (
    round.electorate.some((e) => e.id === actor.person.id) ||
    isSecretaryOf(actor, ctx.policy.profile, round.body)
  );
};

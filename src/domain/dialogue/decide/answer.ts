import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { needsReason } from '../rounds/choices.ts';
import type { Answer, Choice, Round, Surface } from '../rounds/round.ts';
import { type Context, person } from './context.ts';
import { stepHere, stepKindOf } from './step-here.ts';

export interface GiveAnswer {
  round: string;
  choice: Choice;
  reserve: boolean;
  reason?: DocumentReference;
  surface: Surface;
}

/** A member's answer in an open round; it may be changed until the round closes, and the log keeps each. */
export const answer = (c: Case, command: GiveAnswer, ctx: Context): Decision<CaseEvent> => {
  const round = c.rounds.find((r) => r.id === command.round);
  const here = round?.state === 'open' ? stepHere(c, ctx, stepKindOf(round.purpose)) : undefined;
  if (here && !here.ok) return here;
  return answerIn(round, command, ctx, here?.step.cite ?? 'L');
};

/** The same in any round, of a case or of a year. */
export const answerIn = (
  round: Round | undefined,
  command: GiveAnswer,
  ctx: Context,
  cite: string,
): Decision<EventOf<'AnswerGiven'>> => {
  if (!round) return refused('round-unknown', 'L', 'Det finns ingen sådan fråga i ärendet.');
  const who = person(ctx);
  const elector = round.electorate.find((e) => e.id === who.id);
  if (!elector) {
    return refused('not-yours', 'L', 'Bara den som satt i presidiet när frågan ställdes kan svara på den.');
  }
  if (round.state === 'withdrawn')
    return refused('round-withdrawn', 'L', 'Frågan är återkallad. Ditt svar räknas inte.');
  if (round.state === 'closed')
    return refused('round-closed', 'L', 'Frågan är avslutad. Ditt svar kom efter avslutet och räknas inte.');
  if (round.answers[who.id]?.choice === 'jav') {
    return refused('recused', cite, 'Du har anmält jäv och deltar inte i ärendet.');
  }
  if (needsReason(command.choice) && command.reason === undefined) {
    const message = 'Skriv kort varför, så att den som läser förstår.';
    return refused('reason-missing', cite, message, [{ field: 'reason', message }]);
  }
  if (isSame(round.answers[who.id], command))
    return refused('same-answer', cite, 'Du har redan svarat så, och svaret gäller.');
  return accepted({ ...command, type: 'AnswerGiven', v: 1, at: ctx.now, person: who.id });
};

/** The same again would change nothing but put off the close, which counts from the last answer. */
const isSame = (given: Answer | undefined, { choice, reserve, reason }: GiveAnswer): boolean =>
  given?.choice === choice && given.reserve === reserve && given.reason?.digest === reason?.digest;

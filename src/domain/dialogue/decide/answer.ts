import { onDate } from '../../people/mandates.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { needsReason } from '../rounds/choices.ts';
import { foundUnrecused, isRecused } from '../rounds/recusal.ts';
import type { Answer, Choice, Round, RoundMember, Surface } from '../rounds/round.ts';
import { awaited } from '../rounds/standing.ts';
import { type Context, person } from './context.ts';
import { readyAfter } from './ready-after.ts';
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
): Decision<EventOf<'AnswerGiven' | 'ReadinessSettled'>> => {
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
  if (isRecused(round, who.id))
    return refused('recused', cite, 'Du har anmält jäv och deltar inte i ärendet.');
  const no = whyNot(round, elector, command.choice, ctx, cite);
  if (no) return no;
  if (needsReason(command.choice) && command.reason === undefined) {
    const message = 'Skriv kort varför, så att den som läser förstår.';
    return refused('reason-missing', cite, message, [{ field: 'reason', message }]);
  }
  if (isSame(round.answers[who.id], command))
    return refused('same-answer', cite, 'Du har redan svarat så, och svaret gäller.');
  const given: EventOf<'AnswerGiven'> = {
    ...command,
    type: 'AnswerGiven',
    v: 1,
    at: ctx.now,
    person: who.id,
  };
  return accepted<EventOf<'AnswerGiven' | 'ReadinessSettled'>>(given, ...readyAfter(round, given));
};

/** What the order of the round says no to: a mandate that has ended, a question that is settled, a delegate who has not heard the others. */
const whyNot = (
  round: Round,
  elector: RoundMember,
  choice: Choice,
  ctx: Context,
  cite: string,
): ReturnType<typeof refused> | undefined => {
  if (!stillSits(round, elector, ctx)) {
    const message =
      'Ditt uppdrag har upphört. Det du svarade medan det gällde räknas, men det kan inte ändras.';
    return refused('mandate-ended', 'L', message);
  }
  if (choice === 'kompletteras' && round.ready) {
    const message = `Presidiet har funnit att ärendet kan avgöras. ${round.ready.rule} Svara i sak.`;
    return refused('readiness-settled', cite, message);
  }
  if (choice === 'jav' && foundUnrecused(round, elector.id))
    return refused(
      'recusal-settled',
      'KL 6:28',
      'De andra har prövat frågan och funnit att du inte är jävig.',
    );
  if (round.delegate !== elector.id || choice === 'jav') return undefined;
  if (swedishDate(ctx.now) <= round.due && awaited(round).some((m) => m.id !== elector.id))
    return refused('heard-first', cite, 'De andra hörs först. Du kan besluta när de har svarat.');
  return undefined;
};

/** A seat that was lost while the round was open cannot be used any more. */
export const stillSits = (
  round: Round,
  member: RoundMember,
  { mandates, now }: Pick<Context, 'mandates' | 'now'>,
): boolean =>
  member.left === undefined &&
  onDate(mandates, swedishDate(now)).some(
    (m) =>
      m.person.id === member.id &&
      m.role === member.role &&
      (m.body === round.body || member.id === round.delegate),
  );

/** The same again would change nothing but put off the close, which counts from the last answer. */
const isSame = (given: Answer | undefined, { choice, reserve, reason }: GiveAnswer): boolean =>
  given?.choice === choice && given.reserve === reserve && given.reason?.digest === reason?.digest;

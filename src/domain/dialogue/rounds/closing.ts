import { Temporal } from 'temporal-polyfill';
import { openDispute } from './recusal.ts';
import { type Answer, choices, type Round } from './round.ts';
import { allAnswered, awaited, type Standing, standing } from './standing.ts';

/** When a round closes by itself: everybody has answered, it is settled, and the change window has passed; UTC instant. */
export const closesAt = (round: Round, changeWindowMinutes: number): string | undefined => {
  // What is decided in a convened meeting is closed there, by whoever presides.
  if (round.state !== 'open' || round.form === 'presidiesammanträde') return undefined;
  if (!hasAnswers(round) || !standing(round).settled) return undefined;
  const last = Object.values(round.answers)
    .map((a) => a.at)
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  return Temporal.Instant.from(last)
    .add({ minutes: changeWindowMinutes })
    .toString({ smallestUnit: 'millisecond' });
};

/** All that is waited for has come in: everybody, or the delegate who decides last. */
const hasAnswers = (round: Round): boolean =>
  round.delegate === undefined ? allAnswered(round) : round.answers[round.delegate] !== undefined;

/**
 * Whether chair or secretary may close now: nobody's missing answer could change the outcome, or the date set for it has
 * passed and the round is settled as it stands. A consultation or a preparation binds nobody: past its date it closes with what came in.
 */
export const mayClose = (round: Round, today: string): Standing => {
  const now = standing(round);
  if (round.delegate !== undefined || openDispute(round)) return now;
  const late = today > round.due;
  if (now.settled && (late || cannotChange(round, now.outcome))) return now;
  if (late && round.purpose !== 'decision') {
    return {
      settled: true,
      outcome: 'to-body',
      rule: 'Samrådstiden gick ut utan ett samlat ställningstagande.',
    };
  }
  return now.settled ? { settled: false, why: 'Svar som saknas kan fortfarande ändra utfallet.' } : now;
};

/** Tries every answer that the missing members could give. Few are missing: quorum has been reached. */
const cannotChange = (round: Round, outcome: string): boolean => {
  const [missing] = awaited(round);
  if (!missing) {
    const end = standing(round);
    return end.settled && end.outcome === outcome;
  }
  return open(round).every((choice) => cannotChange(withAnswer(round, missing.id, choice), outcome));
};

/** What may still be answered: once the matter is found ready nobody can have it supplemented. */
const open = (round: Round): readonly Answer['choice'][] =>
  round.ready ? choices.filter((c) => c !== 'kompletteras') : choices;

const withAnswer = (round: Round, person: string, choice: Answer['choice']): Round => ({
  ...round,
  answers: {
    ...round.answers,
    [person]: { person, choice, reserve: false, surface: 'api', at: round.openedAt },
  },
});

import { type Answer, type Choice, choices, type Round } from '../rounds/round.ts';

const letters: Record<string, Choice> = Object.fromEntries(choices.map((c) => [c.charAt(0), c]));
const letterOf = (letter: string): Choice => {
  // `avstyrker` and `avstar` begin alike: n is no, a is abstains.
  if (letter === 'n') return 'avstyrker';
  if (letter === 'a') return 'avstar';
  const choice = letters[letter];
  if (!choice) throw new Error(`No answer is written "${letter}"`);
  return choice;
};

export const openedAt = '2026-09-15T07:00:00.000Z';

export const answerOf = (person: string, choice: Choice, at = openedAt): Answer => ({
  person,
  choice,
  reserve: false,
  surface: 'card',
  at,
});

/**
 * A round written short: a letter a member, chair first; t yes, n no, k to be supplemented, a abstains, j jäv,
 * `.` has not answered. Seats without a member are vacant.
 */
export const roundOf = (members: string, over: Partial<Round> = {}): Round => {
  const electorate = [...members].map((_, i) => ({
    id: `m${i}`,
    name: `M${i}`,
    address: `m${i}@kommun.example`,
    role: i === 0 ? 'ordforande' : `vice${i}`,
    presides: i + 1,
  }));
  const answers = [...members].flatMap((letter, i) =>
    letter === '.' ? [] : [[`m${i}`, answerOf(`m${i}`, letterOf(letter))] as const],
  );
  return {
    id: 'R1',
    step: 'stallningstagande',
    purpose: 'decision',
    body: 'ks',
    form: 'beredning',
    openedAt,
    due: '2026-09-29',
    seats: members.length,
    electorate,
    answers: Object.fromEntries(answers),
    disputes: [],
    reservations: {},
    state: 'open',
    ...over,
  };
};

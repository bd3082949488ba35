import { describe, expect, it } from 'vitest';
import { agendaBudget } from './agenda.ts';

const items = (citizens: number, rest: number) => [
  { title: 'Era frågor', minutes: citizens, citizens: true },
  { title: 'Vårt', minutes: rest, citizens: false },
];

describe("[K·P3] The citizens' share", () => {
  it.each([
    [40, 80, 0, 40, true],
    [39, 81, 0, 40, false],
    [33, 67, 0, 34, false],
    [34, 66, 0, 34, true],
    [20, 40, 60, 20, true],
    [20, 40, 61, 21, false],
    [0, 0, 0, 0, false],
  ])(
    '%i of theirs and %i of ours in %i minutes: %i needed, enough %s',
    (theirs, ours, meeting, required, enough) => {
      expect(agendaBudget(items(theirs, ours), [1, 3], meeting)).toMatchObject({ required, enough });
    },
  );
});

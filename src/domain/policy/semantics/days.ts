import { Temporal } from 'temporal-polyfill';
import type { Path, Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

const exists = (day: string): boolean => {
  try {
    // A year with a 29 February.
    return Temporal.PlainDate.from(`2028-${day}`).toString() === `2028-${day}`;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** A day of the year is one that the calendar has. */
export const daysExist: Rule = ({ yearly, followUps }) => {
  const days: [string | undefined, Path][] = [
    [yearly?.plan.opens, ['yearly', 'plan', 'opens']],
    [yearly?.plan.due, ['yearly', 'plan', 'due']],
    [yearly?.wheel.due, ['yearly', 'wheel', 'due']],
    ...followUps.map((f, i): [string | undefined, Path] => [f.due, ['followUps', i, 'due']]),
  ];
  return days.flatMap(([day, path]): Problem[] =>
    day === undefined || exists(day)
      ? []
      : [
          {
            path,
            message: `den ${day} finns inte i almanackan`,
            mend: 'skriv månad och dag, till exempel "10-15"',
          },
        ],
  );
};

import type { Field } from '../fields.ts';
import type { Path, Problem } from '../finding.ts';
import { boundsIn, type Limit } from '../limits.ts';
import { mendReference } from '../nearest.ts';
import type { Route } from '../profile.ts';
import { limitOf } from '../screening.ts';
import type { Step } from '../steps.ts';
import { alwaysAfter } from './graph.ts';
import { type PlacedStep, type Rule, stepsOfKind } from './rule.ts';

/** One line is drawn, not several and not none. */
const oneBound = (limit: Limit, path: Path): Problem[] =>
  boundsIn(limit) === 1
    ? []
    : [
        {
          path,
          message: `talet "${limit.field}" har ${boundsIn(limit) === 0 ? 'ingen gräns' : 'flera gränser'}`,
          mend: 'skriv en av atLeast (minst), over (mer än), atMost (högst) och under (mindre än)',
        },
      ];

const optionalNumber = (reference: string, path: Path): Problem => ({
  path,
  message: `talet "${reference}" får lämnas tomt, och då finns inget att jämföra med`,
  mend: `sätt required: true på "${reference.split('.').at(-1)}"`,
});

/** A question that a number answers has that number among the fields of its own screening, always filled in. */
export const screeningLimitsHold: Rule = (profile) =>
  stepsOfKind(profile, 'screening').flatMap(({ step, path }) =>
    step.questions.flatMap((question, i): Problem[] => {
      const limit = limitOf(question);
      if (limit === undefined) return [];
      const at = [...path, 'questions', i, 'needs'];
      const numbers = step.fields.filter((f) => f.type === 'number');
      const field = numbers.find((f) => f.id === limit.field);
      if (field?.required) return oneBound(limit, at);
      if (field !== undefined) return [optionalNumber(limit.field, at)];
      const known = numbers.map((f) => f.id);
      return [
        {
          path: [...at, 'field'],
          message: `frågan "${question.id}" läser "${limit.field}", som inte är ett tal bland granskningens fields`,
          mend: mendReference(limit.field, known, 'lägg till ett fält av slaget number, med required: true'),
        },
      ];
    }),
  );

const filledIn = (step: Step): Field[] =>
  step.kind === 'form' || step.kind === 'screening' ? step.fields : [];

/** What is wrong with a branch that reads a number; without a step nobody on the route has filled anything in before it. */
export const numberOnTheWay = (
  route: Route,
  step: PlacedStep['step'] | undefined,
  limit: Limit,
  at: Path,
): Problem[] => {
  const [form, id] = limit.field.split('.');
  const numbers = route.steps.flatMap((s) =>
    filledIn(s).flatMap((f) => (f.type === 'number' ? [`${s.id}.${f.id}`] : [])),
  );
  if (!numbers.includes(limit.field))
    return [
      {
        path: [...at, 'field'],
        message: `grenen läser "${limit.field}", som inte är ett tal på vägen`,
        mend: mendReference(
          limit.field,
          numbers,
          'skriv <stegets id>.<talets id>, ett fält av slaget number',
        ),
      },
    ];
  const isFilled = (s: Step) => s.id === form && filledIn(s).some((f) => f.id === id && f.required);
  const asked = route.steps.find((s) => s.id === form);
  if (asked === undefined || !isFilled(asked)) return [optionalNumber(limit.field, at)];
  const certain =
    step !== undefined &&
    (isFilled(step) || alwaysAfter(route, step, (s, outcome) => isFilled(s) && !outcome.startsWith('not-')));
  if (certain) return oneBound(limit, at);
  return [
    {
      path: at,
      message: `vägen delar sig efter talet "${limit.field}" innan det säkert är ifyllt`,
      mend: `låt vägen gå genom "${form}" före grenen`,
    },
  ];
};

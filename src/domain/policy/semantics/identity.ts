import type { Field } from '../fields.ts';
import type { Path, Problem } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { placedFields } from './placed-fields.ts';
import { type Rule, stepsOf } from './rule.ts';

const twice = (what: string, list: readonly (string | number)[], path: Path, key: string): Problem[] =>
  list.flatMap((id, i) =>
    list.indexOf(id) === i
      ? []
      : [
          {
            path: [...path, i, key],
            message: `${what} "${id}" finns två gånger`,
            mend: 'ge den ena ett annat namn eller ta bort den',
          },
        ],
  );

const ids = (items: readonly { id: string }[]): string[] => items.map((i) => i.id);

const lists = (p: Profile): Problem[] => [
  ...twice(
    'nivån',
    p.ladder.levels.map((l) => l.number),
    ['ladder', 'levels'],
    'number',
  ),
  ...twice('organet', ids(p.bodies), ['bodies'], 'id'),
  ...twice('rollen', ids(p.roles), ['roles'], 'id'),
  ...twice('metoden', ids(p.methods), ['methods'], 'id'),
  ...twice('återkopplingen', ids(p.duties), ['duties'], 'id'),
  ...twice('vägen', ids(p.routes), ['routes'], 'id'),
  ...twice('delen', ids(p.parts), ['parts'], 'id'),
  ...twice('agendamallen', ids(p.agendaTemplates), ['agendaTemplates'], 'id'),
  ...twice('checklistan', ids(p.checklists), ['checklists'], 'id'),
  ...twice('kanalen', ids(p.communication?.channels ?? []), ['communication', 'channels'], 'id'),
  ...twice('mallen', ids(p.communication?.templates ?? []), ['communication', 'templates'], 'id'),
  ...twice('indikatorn', ids(p.indicators), ['indicators'], 'id'),
  ...twice('kriteriet', ids(p.yearly?.wheel.criteria ?? []), ['yearly', 'wheel', 'criteria'], 'id'),
  ...twice('vägen', ids(p.wishes.ways), ['wishes', 'ways'], 'id'),
  ...twice('målgruppen', ids(p.targetGroups?.groups ?? []), ['targetGroups', 'groups'], 'id'),
];

const withinSteps: Rule = (profile) =>
  stepsOf(profile).flatMap(({ step, path }) =>
    step.kind === 'screening' || step.kind === 'decision'
      ? twice('frågan', ids(step.questions), [...path, 'questions'], 'id')
      : [],
  );

const withinFields = (profile: Profile): Problem[] => {
  const owners = new Map<string, { path: Path; fields: Field[] }>();
  for (const { field, list } of placedFields(profile)) {
    const owner = owners.get(list.join('.')) ?? { path: list, fields: [] };
    owner.fields.push(field);
    owners.set(list.join('.'), owner);
  }
  return [...owners.values()].flatMap(({ path, fields }) => twice('fältet', ids(fields), path, 'id'));
};

const options = (profile: Profile): Problem[] =>
  placedFields(profile).flatMap(({ field, path }) =>
    twice('valet', ids(field.options ?? []), [...path, 'options'], 'id'),
  );

/** An id names one thing only. Steps are told apart within their route. */
export const everyIdOnce: Rule = (profile) => [
  ...lists(profile),
  ...profile.routes.flatMap((route, r) => twice('steget', ids(route.steps), ['routes', r, 'steps'], 'id')),
  ...withinSteps(profile),
  ...withinFields(profile),
  ...options(profile),
];

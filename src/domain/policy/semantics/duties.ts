import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import type { Profile } from '../profile.ts';
import type { Step } from '../steps.ts';
import { alwaysAfter } from './graph.ts';
import { type Rule, stepsOf, stepsOfKind } from './rule.ts';

/** What the day of a decision recorded from a meeting is called beside its fields: `beslut.date`. */
const decided = 'date';

/** `plan.dialogen-slut`, `beslut.date`: each date that somebody fills in, in a form or with a decision, and its own day. */
const dates = (profile: Profile): string[] => [
  ...[...stepsOfKind(profile, 'form'), ...stepsOfKind(profile, 'decision')].flatMap(({ step }) =>
    step.fields.filter((f) => f.type === 'date').map((f) => `${step.id}.${f.id}`),
  ),
  ...stepsOfKind(profile, 'decision').flatMap(({ step }) =>
    step.form === 'sammanträde' ? [`${step.id}.${decided}`] : [],
  ),
];

/** A duty counts its days from its meeting, or from a date that a form asks for ([K·F7]: a duty has a date). */
export const dutiesCountFromDate: Rule = (profile) => {
  const known = [...new Set(dates(profile))];
  return profile.duties.flatMap((duty, i): Problem[] => {
    const path: Path = ['duties', i, 'from'];
    if ((duty.from === 'meeting') !== (duty.per === 'meeting')) {
      return [
        {
          path,
          message: `återkopplingen "${duty.id}" gäller varje ${duty.per === 'meeting' ? 'möte' : 'ärende'} men räknas från "${duty.from}"`,
          mend:
            duty.per === 'meeting'
              ? 'skriv from: meeting'
              : 'låt den räknas från ett datum i ett formulär eller dagen för ett beslut',
        },
      ];
    }
    if (duty.from === 'meeting' || known.includes(duty.from)) return [];
    return [
      {
        path,
        message: `återkopplingen "${duty.id}" räknas från "${duty.from}", som varken är ett datumfält eller dagen för ett beslut i sammanträde`,
        mend: mendReference(
          duty.from,
          known,
          'skriv <formulärets id>.<datumfältets id> eller <beslutets id>.date',
        ),
      },
    ];
  });
};

/** A step that waits for a duty names one there is, of which the case has one, and whose date is certain by then. */
export const dutyStepsNameDuty: Rule = (profile) => {
  const known = dates(profile);
  return stepsOfKind(profile, 'duty').flatMap(({ route, step, path: at }): Problem[] => {
    const path = [...at, 'duty'];
    const ids = profile.duties.filter((d) => d.per === 'case').map((d) => d.id);
    const duty = profile.duties.find((d) => d.id === step.duty);
    if (duty === undefined) {
      const mend = mendReference(step.duty, ids, 'lägg till den under duties eller välj en som finns');
      return [{ path, message: `återkopplingen "${step.duty}" finns inte`, mend }];
    }
    if (duty.per !== 'case') {
      const mend = 'välj en återkoppling med per: case';
      return [
        {
          path,
          message: `återkopplingen "${duty.id}" görs efter varje möte och kan inte vara ett steg`,
          mend,
        },
      ];
    }
    const [form, date] = duty.from.split('.');
    // That it counts from no date has been told of the duty itself.
    if (!known.includes(duty.from)) return [];
    if (alwaysAfter(route, step, (s, outcome) => s.id === form && hasDate(s, outcome, date))) return [];
    return [
      {
        path,
        message: `steget "${step.id}" kan nås utan att datumet "${duty.from}" är ifyllt`,
        mend: `låt vägen gå genom "${form}"${date === decided ? '' : ` och sätt required: true på "${date}"`}`,
      },
    ];
  });
};

/** Whether a step left by this outcome leaves a date behind: what a decision says is asked only of a yes. */
const hasDate = (s: Step, outcome: string, date: string | undefined): boolean => {
  const asked = 'fields' in s && s.fields.some((f) => f.id === date && f.type === 'date' && f.required);
  if (s.kind === 'form') return asked;
  if (s.kind !== 'decision') return false;
  const settled = outcome === 'yes' || (outcome === 'no' && !s.orders);
  return date === decided ? s.form === 'sammanträde' && settled : asked && outcome === 'yes';
};

/** The day of a decision is its own: a field of that name would hide it. */
export const decisionDayIsItsOwn: Rule = (profile) =>
  stepsOfKind(profile, 'decision').flatMap(({ step, path }) =>
    step.fields.flatMap((f, i): Problem[] =>
      f.id !== decided
        ? []
        : [
            {
              path: [...path, 'fields', i, 'id'],
              message: `fältet "${decided}" i steget "${step.id}" heter som beslutets egen dag`,
              mend: 'ge fältet ett annat id',
            },
          ],
    ),
  );

/** A feedback that nobody waits for would be forgotten: a duty per case stands as a step in some route ([K·F7]). */
export const caseDutiesAreSteps: Rule = (profile) => {
  const waited = stepsOf(profile).flatMap(({ step }) => (step.kind === 'duty' ? [step.duty] : []));
  return profile.duties.flatMap((duty, i): Problem[] =>
    duty.per === 'meeting' || waited.includes(duty.id)
      ? []
      : [
          {
            path: ['duties', i, 'id'],
            message: `återkopplingen "${duty.id}" är inte ett steg i någon väg`,
            mend: 'lägg till ett steg av slaget duty eller ta bort den',
          },
        ],
  );
};

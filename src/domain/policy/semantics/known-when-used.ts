import type { Problem } from '../finding.ts';
import type { Step } from '../steps.ts';
import { bodyReferences } from './bodies.ts';
import { alwaysAfter } from './graph.ts';
import { type Rule, stepsOf } from './rule.ts';

/** The field that names the body a matter lies with: what `concerned` stands for. */
const concernedField = 'berort-organ';

const namesConcerned = (step: Step): boolean =>
  (step.kind === 'screening' || step.kind === 'form') &&
  step.fields.some((f) => f.id === concernedField && f.type === 'body' && f.required);

const decides = (step: Step): boolean => step.kind === 'decision';

const known: Record<string, { settles: (s: Step) => boolean; message: string; mend: string }> = {
  concerned: {
    settles: namesConcerned,
    message: 'innan det säkert är angivet vilket organ som berörs',
    mend: `låt ett tidigare steg ha fältet "${concernedField}" av slaget body, med required: true`,
  },
  ordering: {
    settles: decides,
    message: 'innan något organ säkert har beställt dialogen',
    mend: 'låt varje väg dit gå genom ett steg av slaget decision',
  },
};

/** `concerned` and `ordering` can be used only where every way to the step has settled which body that is. */
export const bodyKnownWhenUsed: Rule = (profile) =>
  stepsOf(profile).flatMap((placed) =>
    bodyReferences(placed).flatMap(({ body, path }): Problem[] => {
      const need = known[body];
      if (need === undefined || alwaysAfter(placed.route, placed.step, need.settles)) return [];
      return [
        { path, message: `steget "${placed.step.id}" använder "${body}" ${need.message}`, mend: need.mend },
      ];
    }),
  );

/** Levels that need a process leader cannot come to meetings without the step that appoints one ([K·O1]). */
export const leaderAppointedBeforeMeetings: Rule = (profile) =>
  profile.methodRules.processLeaderFromLevel === undefined
    ? []
    : stepsOf(profile).flatMap(({ route, step, path }): Problem[] =>
        step.kind !== 'meetings' || alwaysAfter(route, step, (s) => s.kind === 'appointment')
          ? []
          : [
              {
                path: [...path, 'id'],
                message: `steget "${step.id}" kan nås utan att någon processledare är utsedd`,
                mend: 'låt varje väg dit gå genom ett steg av slaget appointment',
              },
            ],
      );

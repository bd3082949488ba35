import type { Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import { type Rule, stepsOfKind } from './rule.ts';

/** Without a point of the delegation order nobody may write *beslut* of what was done on cards (policies page 12). */
export const delegationNamesPoint: Rule = (profile) =>
  stepsOfKind(profile, 'decision').flatMap(({ step, path }): Problem[] => {
    if (step.form === 'delegation' && step.delegationPoint === undefined) {
      return [
        {
          path: [...path, 'form'],
          message: `steget "${step.id}" avgörs på delegation, men ingen punkt i delegationsordningen är angiven`,
          mend: 'lägg till delegationPoint eller välj en annan form',
        },
      ];
    }
    if (step.form !== 'delegation' && step.delegationPoint !== undefined) {
      return [
        {
          path: [...path, 'delegationPoint'],
          message: `steget "${step.id}" har en delegationspunkt men formen ${step.form}`,
          mend: 'ta bort punkten eller välj formen delegation',
        },
      ];
    }
    return [];
  });

/** A delegate is of a role there is, where there is a delegation; and fullmäktige's presidium can have none (KL 6:37). */
export const delegateHolds: Rule = (profile) => {
  const roles = profile.roles.map((r) => r.id);
  return stepsOfKind(profile, 'decision').flatMap(({ step, path }): Problem[] => {
    const { form, delegate } = step;
    const body = profile.bodies.find((b) => b.id === step.body);
    if (form === 'delegation' && body?.kind === 'fullmäktige') {
      const message = `steget "${step.id}" avgörs på delegation från ${body.name}, som inte kan delegera till sitt presidium`;
      return [{ path: [...path, 'form'], message, mend: 'välj formen sammanträde eller ett annat organ' }];
    }
    if (delegate === undefined) return [];
    if (form !== 'delegation') {
      const message = `steget "${step.id}" har en delegat men formen ${form}`;
      return [
        { path: [...path, 'delegate'], message, mend: 'ta bort delegate eller välj formen delegation' },
      ];
    }
    if (roles.includes(delegate.role)) return [];
    return [
      {
        path: [...path, 'delegate', 'role'],
        message: `rollen "${delegate.role}" finns inte`,
        mend: mendReference(delegate.role, roles, 'lägg till den under roles eller välj en som finns'),
      },
    ];
  });
};

import type { Problem } from '../finding.ts';
import { placedFields } from './placed-fields.ts';
import type { Rule } from './rule.ts';

/** A field that asks one to choose says among what; one that is always required is not also required from a level. */
export const fieldTypes: Rule = (profile) =>
  placedFields(profile).flatMap(({ field, path }): Problem[] => {
    const problems: Problem[] = [];
    const chooses = field.type === 'choice' || field.type === 'choices';
    if (chooses && (field.options ?? []).length === 0) {
      problems.push({
        path: [...path, 'type'],
        message: `fältet "${field.id}" låter en välja, men inte bland något`,
        mend: 'lägg till options',
      });
    }
    if (!chooses && field.options !== undefined) {
      problems.push({
        path: [...path, 'options'],
        message: `fältet "${field.id}" har val att välja bland, men är av slaget ${field.type}`,
        mend: 'ändra slaget till choice eller choices, eller ta bort options',
      });
    }
    if (field.type === 'target-groups' && profile.targetGroups === undefined) {
      problems.push({
        path: [...path, 'type'],
        message: `fältet "${field.id}" frågar efter målgrupper, men profilen har inga`,
        mend: 'lägg till targetGroups eller ta bort fältet',
      });
    }
    if (field.required && field.requiredFromLevel !== undefined) {
      problems.push({
        path: [...path, 'requiredFromLevel'],
        message: `fältet "${field.id}" krävs alltid, så nivån betyder inget`,
        mend: 'behåll required eller requiredFromLevel',
      });
    }
    return problems;
  });

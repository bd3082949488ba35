import type { Field } from '../fields.ts';
import type { Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
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

/** A field that an answer makes required names a yes-or-no of the same form, and no chain of them goes in a circle. */
export const requiredIfHolds: Rule = (profile) =>
  placedFields(profile).flatMap(({ field, list, path }, _, all): Problem[] => {
    if (field.requiredIf === undefined) return [];
    const at = [...path, 'requiredIf'];
    const beside = all.filter((f) => f.list.join() === list.join()).map((f) => f.field);
    const asked = beside.filter((f) => f.type === 'yesno' && f.id !== field.id).map((f) => f.id);
    const named = field.requiredIf.field;
    if (field.required) {
      const message = `fältet "${field.id}" krävs alltid, så villkoret betyder inget`;
      return [{ path: at, message, mend: 'behåll required eller requiredIf' }];
    }
    if (!asked.includes(named)) {
      const message = `fältet "${field.id}" krävs efter svaret på "${named}", som inte är en annan ja/nej-fråga i samma formulär`;
      return [
        {
          path: [...at, 'field'],
          message,
          mend: mendReference(named, asked, 'skriv id på en fråga av slaget yesno'),
        },
      ];
    }
    if (!isInCircle(field, beside)) return [];
    const message = `fältet "${field.id}" krävs efter svar som i sin tur krävs efter svaret på det`;
    return [{ path: at, message, mend: 'låt en av frågorna krävas utan villkor' }];
  });

const isInCircle = (field: Field, beside: readonly Field[]): boolean => {
  const seen = new Set<string>();
  for (let id = field.requiredIf?.field; id !== undefined && !seen.has(id); ) {
    if (id === field.id) return true;
    seen.add(id);
    id = beside.find((f) => f.id === id)?.requiredIf?.field;
  }
  return false;
};

import type { Field, FieldValues } from '../../policy/fields.ts';
import { methodOf } from '../../policy/look-up.ts';
import type { Profile } from '../../policy/profile.ts';
import { lowestLevel } from '../level.ts';
import type { FieldError } from '../refusal.ts';

/**
 * [K·M2]: at least one information method always comes first, and above the lowest level at least one method of
 * a higher level, that the level allows, stands beside it.
 */
export const checkMethods = (
  fields: readonly Field[],
  values: FieldValues,
  profile: Profile,
  level: number | undefined,
): FieldError[] => {
  const rule = profile.methodRules.informationFirst;
  if (!rule) return [];
  const lowest = lowestLevel(profile);
  return fields
    .filter((f) => f.type === 'methods')
    .flatMap((f) => {
      const chosen = values[f.id];
      if (!Array.isArray(chosen) || chosen.length === 0) return [];
      const known = chosen.filter((id) => profile.methods.some((m) => m.id === id));
      const levels = known.map((id) => methodOf(profile, id).level);
      if (!levels.includes(lowest)) {
        return [{ field: f.id, message: `Minst en informationsmetod kommer alltid först (${rule.cite}).` }];
      }
      if (level !== undefined && level > lowest && !levels.some((l) => l > lowest && l <= level)) {
        return [
          { field: f.id, message: `Välj också minst en metod för den nivå som är beslutad (${rule.cite}).` },
        ];
      }
      return [];
    });
};

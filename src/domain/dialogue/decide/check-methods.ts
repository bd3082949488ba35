import type { Field, FieldValues } from '../../policy/fields.ts';
import { levelOf } from '../../policy/look-up.ts';
import type { Method } from '../../policy/methods.ts';
import type { Profile } from '../../policy/profile.ts';
import { lowestLevel } from '../level.ts';
import type { FieldError } from '../refusal.ts';

/** The methods chosen in a form: what the policy asks of them on the case's level. */
export const checkMethods = (
  fields: readonly Field[],
  values: FieldValues,
  profile: Profile,
  level: number | undefined,
): FieldError[] =>
  fields
    .filter((f) => f.type === 'methods')
    .flatMap(({ id }) => {
      const chosen = values[id];
      if (!Array.isArray(chosen) || chosen.length === 0) return [];
      const known = profile.methods.filter((m) => chosen.includes(m.id));
      const message = whyNotFirst(known, profile, level) ?? whyTooHigh(known, profile, level);
      return message === undefined ? [] : [{ field: id, message }];
    });

/**
 * [K·M2]: at least one information method always comes first, and above the lowest level at least one method of
 * a higher level, that the level allows, stands beside it.
 */
const whyNotFirst = (
  chosen: readonly Method[],
  profile: Profile,
  level: number | undefined,
): string | undefined => {
  const rule = profile.methodRules.informationFirst;
  if (!rule) return undefined;
  const lowest = lowestLevel(profile);
  if (!chosen.some((m) => m.level === lowest))
    return `Minst en informationsmetod kommer alltid först (${rule.cite}).`;
  const lacks =
    level !== undefined && level > lowest && !chosen.some((m) => m.level > lowest && m.level <= level);
  return lacks ? `Välj också minst en metod för den nivå som är beslutad (${rule.cite}).` : undefined;
};

/** [K·L3]: the level is fixed before it starts; a method that gives more than the level promises cannot be booked later either. */
const whyTooHigh = (
  chosen: readonly Method[],
  profile: Profile,
  level: number | undefined,
): string | undefined => {
  const high = chosen.filter((m) => level !== undefined && m.level > level);
  const [first] = high;
  if (first === undefined || level === undefined) return undefined;
  const { name } = levelOf(profile.ladder, level);
  const on = `nivå ${level}, ${name.toLowerCase()} (${profile.ladder.cite})`;
  return high.length === 1
    ? `${first.name} ger större inflytande än ${on}. Välj en metod för den nivån eller lägre.`
    : `${high.map((m) => m.name).join(', ')} ger större inflytande än ${on}. Välj metoder för den nivån eller lägre.`;
};

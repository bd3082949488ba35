import { Temporal } from 'temporal-polyfill';
import type { Field, FieldValue, FieldValues } from '../../policy/fields.ts';
import type { Profile } from '../../policy/profile.ts';
import { swedishDate } from '../../scheduling/working-days.ts';

/** A number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

const some = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(Math.max(1, list.length))];

/** The methods of a plan: one that informs, and one of each level up to the case's. */
const methods = (profile: Profile, level: number): string[] =>
  profile.ladder.levels
    .filter((l) => l.number <= level)
    .flatMap((l) => profile.methods.find((m) => m.level === l.number)?.id ?? []);

/** Something that fits a field, by the dice; undefined for texts, which are documents. */
const valueFor = (field: Field, at: Filling): FieldValue | undefined => {
  const { profile, dice } = at;
  switch (field.type) {
    case 'text':
      return undefined;
    case 'date':
      return Temporal.PlainDate.from(swedishDate(at.now))
        .add({ days: 1 + dice(90) })
        .toString();
    case 'number':
      // Now and then so small or so large that the policy draws its line there.
      return dice([100, 100_000, 1_000_000][dice(3)] ?? 100);
    case 'yesno':
      return dice(3) > 0;
    case 'choice':
      return some(field.options ?? [], dice)?.id ?? '';
    case 'choices':
      return (field.options ?? []).map((o) => o.id);
    case 'body':
      return (
        some(
          profile.bodies.filter((b) => b.presidiumSeats),
          dice,
        )?.id ?? ''
      );
    case 'level':
      return some(profile.ladder.levels, dice)?.number ?? 1;
    case 'methods':
      return methods(profile, at.level);
    case 'target-groups':
      return (profile.targetGroups?.groups ?? []).slice(0, 1 + dice(3)).map((g) => g.id);
    case 'person':
      return 'någon';
  }
};

interface Filling {
  profile: Profile;
  /** The case's level as far as it is known. */
  level: number;
  now: string;
  dice: Dice;
}

/** A form filled in whole. */
export const filledIn = (
  fields: readonly Field[],
  at: Filling,
): { values: FieldValues; words: string[] } => ({
  values: Object.fromEntries(
    fields.flatMap((f) => {
      const value = valueFor(f, at);
      return value === undefined ? [] : [[f.id, value] as const];
    }),
  ),
  words: fields.filter((f) => f.type === 'text').map((f) => f.id),
});

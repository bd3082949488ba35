import type { Profile } from '../../domain/policy/profile.ts';

/** A scenario was asked for that the municipality has no recording of. */
export class UnknownScenario extends Error {}

/**
 * The state to begin with: the one asked for (`--scenario round-open`), else the municipality's own recording, else empty.
 * Throws UnknownScenario, naming those that there are.
 */
export const firstScenario = (
  args: readonly string[],
  { id, municipality }: Pick<Profile, 'id' | 'municipality'>,
  recorded: readonly string[],
): string => {
  const at = args.indexOf('--scenario');
  if (at === -1) return recorded.includes(id) ? id : 'empty';
  const asked = args[at + 1] ?? '';
  if (recorded.includes(asked)) return asked;
  throw new UnknownScenario(
    `${municipality} har inget inspelat läge som heter "${asked}". De som finns: ${recorded.toSorted().join(', ')}.`,
  );
};

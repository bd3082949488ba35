import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';

/** A problem where something is named that there is none of. `what` in the definite: *metoden*. */
export const unknownReference = (
  what: string,
  id: string,
  known: readonly string[],
  path: Path,
): Problem[] =>
  known.includes(id)
    ? []
    : [
        {
          path,
          message: `${what} "${id}" finns inte`,
          mend: mendReference(id, known, 'lägg till den eller välj en som finns'),
        },
      ];

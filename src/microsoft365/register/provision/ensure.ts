import { isFinal, isGraphs } from '../unavailable.ts';
import { pauseBefore, tries, type Wires } from '../wires.ts';

/**
 * Looks, makes what is missing, looks again: a lost answer to a create is settled by looking. Says whether it was made.
 * Throws what Graph said last.
 */
export const ensure = async <T>(
  { wait }: Wires,
  look: () => Promise<T | undefined>,
  make: () => Promise<unknown>,
): Promise<{ found: T; made: boolean }> => {
  let failure: unknown = new Error('What was made cannot be found');
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await look();
    if (found !== undefined) return { found, made: attempt > 0 };
    if (attempt > 1) await wait(pauseBefore(attempt));
    try {
      await make();
    } catch (error) {
      if (!isGraphs(error) || isFinal(error)) throw error;
      failure = error;
    }
  }
  const found = await look();
  if (found === undefined) throw failure;
  return { found, made: true };
};

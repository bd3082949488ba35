import { isFinal, isGraphs } from '../unavailable.ts';
import { pauseBefore, tries, type Wires } from '../wires.ts';

/**
 * Makes what is missing. A create that was not answered as it should is settled by looking whether it stands. Throws what
 * Graph said last.
 */
export const ensure = async <T>(
  { wait }: Wires,
  make: () => Promise<T>,
  look: () => Promise<T | undefined>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await make();
    } catch (error) {
      if (!isGraphs(error) || isFinal(error)) throw error;
      const found = await look();
      if (found !== undefined) return found;
      if (attempt >= tries) throw error;
      await wait(pauseBefore(attempt));
    }
  }
};

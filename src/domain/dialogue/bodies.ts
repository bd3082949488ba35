import type { Case } from './case/case.ts';

/** The body that `concerned`, `ordering`, `initiating` or an id means in this case; undefined while it is not known. */
export const resolveBody = (c: Case, reference: string): string | undefined => {
  if (reference === 'concerned') return c.concernedBody;
  if (reference === 'ordering')
    return c.ordered?.body ?? c.rounds.findLast((r) => r.purpose === 'decision')?.body;
  if (reference === 'initiating') return c.initiative?.body;
  return reference;
};

import { z } from 'zod';
import { fieldReference, id } from './ids.ts';
import { isWithin, limitOnTheWay } from './limits.ts';

const branch = z.strictObject({
  /** Taken when the case's level is at least this. */
  fromLevel: z.number().int().min(1).max(9).optional(),
  /** Taken when this yes-or-no field was answered yes. */
  ifYes: fieldReference.optional(),
  /** Taken when this number keeps within the limit: over 200 000 kr. */
  ifNumber: limitOnTheWay.optional(),
  to: id,
});
export type Branch = z.infer<typeof branch>;

/** Where an outcome leads: one step, or the first branch whose conditions all hold. The last branch has none. */
export const target = z.union([id, z.array(branch).min(2)]);
export type Target = z.infer<typeof target>;

/** What is known of a case where its way divides. */
export interface Facts {
  level: number | undefined;
  isYes(field: string): boolean;
  number(field: string): number | undefined;
}

/** The step that a target leads to for a case. */
export const follow = (to: Target, facts: Facts): string => {
  if (typeof to === 'string') return to;
  const taken = to.find(
    (b) =>
      (b.fromLevel === undefined || (facts.level !== undefined && facts.level >= b.fromLevel)) &&
      (b.ifYes === undefined || facts.isYes(b.ifYes)) &&
      (b.ifNumber === undefined || isWithin(b.ifNumber, facts.number(b.ifNumber.field) ?? Number.NaN)),
  );
  if (taken === undefined) throw new Error('A way divides and no branch is for every case');
  return taken.to;
};

/** Every step a target can lead to. */
export const branchesOf = (to: Target): readonly Branch[] => (typeof to === 'string' ? [{ to }] : to);

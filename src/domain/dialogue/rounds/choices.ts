import type { Choice } from './round.ts';

/** Answers that a person who reads the record must be able to understand: they need a reason. */
export const needsReason = (choice: Choice): boolean => choice === 'avstyrker' || choice === 'kompletteras';

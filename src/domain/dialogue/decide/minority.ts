import type { Case } from '../case/case.ts';
import type { FieldError } from '../refusal.ts';
import type { RecordDecision } from './record-decision.ts';

/**
 * A third of those present in fullmäktige may have a matter sent back or tabled, once; after that it takes a majority
 * (KL 5:50). `votes.yes` are those for it.
 */
export const whyNotMinority = (
  c: Case,
  { minority, outcome, votes, present }: RecordDecision,
  fullmäktige: boolean,
): FieldError[] => {
  if (!minority) return [];
  const field = 'minority';
  if (!fullmäktige)
    return [{ field, message: 'Bara i fullmäktige kan en minoritet återremittera eller bordlägga.' }];
  if (outcome !== 'supplement' && outcome !== 'tabled')
    return [{ field, message: 'En minoritet kan återremittera eller bordlägga, inte avgöra.' }];
  if (c.decisions.some((d) => d.minority))
    return [
      {
        field,
        message: 'Ärendet har redan återremitterats eller bordlagts av en minoritet. Nu krävs majoritet.',
      },
    ];
  if (votes === undefined || votes.yes * 3 < present)
    return [{ field, message: 'Det krävs minst en tredjedel av de närvarande. Ange rösterna.' }];
  return [];
};

import { z } from 'zod';
import { fieldReference, id } from './ids.ts';

/** A number that a policy draws a line at; one of the four, which a semantic rule sees to. */
const bounds = {
  atLeast: z.number().optional(),
  over: z.number().optional(),
  atMost: z.number().optional(),
  under: z.number().optional(),
};
type Bounds = { [bound in keyof typeof bounds]?: number | undefined };

/** A number of the same form held against the policy's: `{ field: stodjare, atLeast: 50 }`. */
export const limit = z.strictObject({ field: id, ...bounds });
export type Limit = z.infer<typeof limit>;

/** A number that somebody filled in earlier on the way: `{ field: underlag.kostnad, over: 200000 }`. */
export const limitOnTheWay = z.strictObject({ field: fieldReference, ...bounds });

/** Whether a number keeps within the limit. */
export const isWithin = ({ atLeast, over, atMost, under }: Bounds, value: number): boolean =>
  (atLeast === undefined || value >= atLeast) &&
  (over === undefined || value > over) &&
  (atMost === undefined || value <= atMost) &&
  (under === undefined || value < under);

/** How many lines are drawn: one is right. */
export const boundsIn = ({ atLeast, over, atMost, under }: Bounds): number =>
  [atLeast, over, atMost, under].filter((bound) => bound !== undefined).length;

/** Whether every number within `inner` is within `outer` too. */
export const isTighter = (inner: Bounds, outer: Bounds): boolean => {
  const [from, to] = [inner.atLeast ?? inner.over, inner.atMost ?? inner.under];
  const edge = from ?? to;
  if (edge === undefined || isUpper(inner) !== isUpper(outer)) return false;
  const line = outer.atLeast ?? outer.over ?? outer.atMost ?? outer.under;
  // On the same line only a limit that leaves the line itself out can be the tighter one.
  if (edge === line) return isWithin(outer, edge) || !isWithin(inner, edge);
  return isWithin(outer, edge);
};

const isUpper = ({ atMost, under }: Bounds): boolean => atMost !== undefined || under !== undefined;

/** `minst 50`, `mer än 200 000`. */
export const boundInWords = ({ atLeast, over, atMost, under }: Bounds): string => {
  if (atLeast !== undefined) return `minst ${spaced(atLeast)}`;
  if (over !== undefined) return `mer än ${spaced(over)}`;
  if (atMost !== undefined) return `högst ${spaced(atMost)}`;
  return `mindre än ${spaced(under ?? 0)}`;
};

/** The numbers beyond the limit: `under 50` of at least 50. */
export const beyondInWords = ({ atLeast, over, atMost, under }: Bounds): string =>
  boundInWords({ under: atLeast, atMost: over, over: atMost, atLeast: under });

const spaced = (value: number): string => value.toLocaleString('sv-SE');

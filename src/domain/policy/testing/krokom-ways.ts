import type { Field } from '../fields.ts';
import { routeOf } from '../look-up.ts';
import { krokomText, profileIn } from './planted.ts';

export const krokom = profileIn(krokomText);
export const medborgare = routeOf(krokom, 'medborgare');
export const politisk = routeOf(krokom, 'politisk');
export const tjansteman = routeOf(krokom, 'tjansteman');
export const everyWay = [medborgare, politisk, tjansteman];

/** Ids of what must be filled in at a level. */
export const requiredAt = (level: number, fields: readonly Field[]): string[] =>
  fields
    .filter((f) => f.required || (f.requiredFromLevel !== undefined && f.requiredFromLevel <= level))
    .map((f) => f.id);

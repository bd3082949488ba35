import { z } from 'zod';

/** What things in a profile are called by others: `berort-presidium`. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'små bokstäver a–z, siffror och bindestreck');

/** `<step>.<field>`: an answer that somebody gave earlier on the way. */
export const fieldReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, '<stegets id>.<fältets id>');

/** A day of any year: `10-15`. */
export const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'månad och dag, till exempel "10-15"');

/** A time of the day: `08:00`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'klockslag, till exempel "08:00"');

import { z } from 'zod';

export const id = z.string().min(1).max(100);
export const text = z
  .string()
  .trim()
  .min(1, 'Skriv något här.')
  .max(20_000, 'Texten är för lång (högst 20 000 tecken).');
export const instant = z.iso.datetime({ offset: true, error: 'Ange dag och klockslag.' });
const value = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
]);

/** Values by field id; text fields are people's words and become a document. */
export const formValues = z.record(id, value);
export const day = z.iso.date({ error: 'Ange en dag.' });
export const count = z.coerce.number().int().min(0, 'Ange ett antal.').max(1000, 'Antalet är för stort.');
export const paragraph = z
  .string()
  .trim()
  .regex(/^§?\s*\d{1,4}[a-z]?$/i, 'Skriv paragrafens nummer, till exempel 114.')
  .overwrite((p) => p.replace(/^§\s*/, ''));
export const note = z.string().trim().max(20_000).optional();
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klockslaget som 13:30.');
export const title = z
  .string()
  .trim()
  .min(1, 'Ge ärendet en rubrik.')
  .max(200, 'Rubriken är för lång (högst 200 tecken).');

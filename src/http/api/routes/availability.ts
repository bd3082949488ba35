import { z } from 'zod';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

const instant = z.iso
  .datetime({ offset: true, error: 'Ange dag och klockslag.' })
  .transform((v) => new Date(v).toISOString());

/** Graph's getSchedule reads less than 62 days at a time (facts: getSchedule). */
const LONGEST_DAYS = 62;

/** `POST /api/v1/availability`; the same by name in the query of `GET`, with the addresses separated by commas. */
export const availabilityQuery = z
  .object({
    addresses: z.array(z.email()).min(1, 'Välj minst en person eller ett rum.').max(100),
    from: instant,
    to: instant,
    minutes: z.coerce.number().int().min(15).max(1440).default(120),
    evening: z.boolean().default(false),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'Sluttiden ska vara efter starttiden.' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < LONGEST_DAYS * 86_400_000, {
    path: ['to'],
    error: `Sök högst ${LONGEST_DAYS - 1} dagar i taget.`,
  });

const inQuery = z
  .object({
    addresses: z.union([z.string(), z.array(z.string())]),
    evening: z.enum(['true', 'false', '1', '0', '']),
    minutes: z.string(),
    from: z.string(),
    to: z.string(),
  })
  .partial()
  .transform(({ addresses, evening, ...rest }) => ({
    ...rest,
    addresses: [addresses ?? []]
      .flat()
      .flatMap((a) => a.split(','))
      .filter((a) => a !== ''),
    evening: evening === 'true' || evening === '1',
  }));

export const availabilityRoutes: Route[] = [
  {
    method: 'get',
    path: '/availability',
    answer: async (application, { caller, query }) =>
      ok(await application.availability(caller, valid(availabilityQuery, valid(inQuery, query)))),
  },
  {
    method: 'post',
    path: '/availability',
    answer: async (application, { caller, body }) =>
      ok(await application.availability(caller, valid(availabilityQuery, body))),
  },
];

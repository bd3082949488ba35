import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi';

export const nr = z.object({ nr: z.string().meta({ description: 'Nummer', example: 'MD-2026-0001' }) });

export const yyyy = z.object({ yyyy: z.string().meta({ description: 'År', example: '2027' }) });

const key = z.object({
  'Idempotency-Key': z.string().meta({
    description: 'Ny för varje kommando. Samma kommando igen under samma nyckel görs inte två gånger.',
  }),
});

const PROBLEM: ZodOpenApiResponseObject = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};

type Status = `${4 | 5}${string}`;
const problems = (...statuses: Status[]): Record<Status, ZodOpenApiResponseObject> =>
  Object.fromEntries(statuses.map((status) => [status, PROBLEM]));

export const read = (summary: string): ZodOpenApiOperationObject => ({
  summary,
  responses: { '200': { description: 'Svaret' }, ...problems('400', '401', '404', '503') },
});

export const command = (
  summary: string,
  schema: z.ZodType,
  examples: Record<string, Record<string, unknown>>,
  done = '200',
): ZodOpenApiOperationObject => ({
  summary,
  requestParams: { header: key },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema,
        examples: Object.fromEntries(Object.entries(examples).map(([type, value]) => [type, { value }])),
      },
    },
  },
  responses: {
    [done]: { description: 'Gjort: {nr, version, case?}' },
    '202': { description: 'Gjort i registret men inte helt utanför det: {nr, version, warning}' },
    ...problems('400', '401', '403', '404', '409', '413', '415', '422', '503'),
  },
});

/** The same operation on one numbered stream. */
export const onNumber = (operation: ZodOpenApiOperationObject): ZodOpenApiOperationObject => ({
  ...operation,
  requestParams: { ...operation.requestParams, path: nr },
});

import { z } from 'zod';
import type { CaseQuery } from '../../../application/application.ts';
import { caseCommand, openCaseCommand } from '../../../contracts/commands.ts';
import { answerOf, unknownNumber } from '../outcome.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

const blank = z.literal('').transform(() => undefined);
/** An empty parameter (`?level=`) is what a form with nothing chosen sends: no filter. */
const filter = <S extends z.ZodType>(schema: S) => z.union([blank, schema]).optional();

/** `GET /api/v1/cases?q=&state=&level=&channel=&mine=&page=` */
export const caseQuery = z.object({
  q: filter(z.string().max(200)),
  state: filter(z.enum(['open', 'closed'])),
  level: filter(z.coerce.number().int().min(1).max(9)),
  channel: filter(z.string().max(100)),
  mine: filter(z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1')),
  page: filter(z.coerce.number().int().min(1).max(100_000)),
});

function asQuery({ page = 1, ...filters }: z.infer<typeof caseQuery>): CaseQuery {
  const { q, state, level, channel, mine } = filters;
  return {
    page,
    ...(q === undefined ? {} : { q }),
    ...(state === undefined ? {} : { state }),
    ...(level === undefined ? {} : { level }),
    ...(channel === undefined ? {} : { channel }),
    ...(mine === undefined ? {} : { mine }),
  };
}

export const caseRoutes: Route[] = [
  {
    method: 'get',
    path: '/cases',
    answer: (application, { caller, query }) =>
      ok(application.cases(caller, asQuery(valid(caseQuery, query)))),
  },
  {
    method: 'post',
    path: '/cases',
    command: true,
    answer: async (application, { caller, body, idempotencyKey }) => {
      const command = { body: valid(openCaseCommand, body), idempotencyKey };
      const outcome = await application.openCase(caller, command);
      const answer = answerOf(outcome, 201);
      return 'nr' in outcome ? { ...answer, headers: { Location: `/api/v1/cases/${outcome.nr}` } } : answer;
    },
  },
  {
    method: 'get',
    path: '/cases/:nr',
    answer: (application, { caller, nr }) => {
      const found = application.case(caller, nr);
      if (!found) throw unknownNumber();
      return ok(found);
    },
  },
  {
    method: 'post',
    path: '/cases/:nr/commands',
    command: true,
    answer: async (application, { caller, nr, body, idempotencyKey }) =>
      answerOf(await application.caseCommand(caller, nr, { body: valid(caseCommand, body), idempotencyKey })),
  },
];

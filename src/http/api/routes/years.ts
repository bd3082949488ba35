import { yearCommand } from '../../../contracts/year.ts';
import { answerOf, unknownNumber } from '../outcome.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

/** `/years/{yyyy}`: plans, wheel and what was decided. A year that cannot be one is unknown. */
export const yearRoutes: Route[] = [
  {
    method: 'get',
    path: '/years/:nr',
    answer: (application, { caller, nr }) => {
      if (!/^2\d{3}$/.test(nr)) throw unknownNumber();
      return ok(application.year(caller, nr));
    },
  },
  {
    method: 'post',
    path: '/years/:nr/commands',
    command: true,
    answer: async (application, { caller, nr, body, idempotencyKey }) => {
      const request = { body: valid(yearCommand, body), idempotencyKey };
      return answerOf(await application.yearCommand(caller, `AR-${nr}`, request));
    },
  },
];

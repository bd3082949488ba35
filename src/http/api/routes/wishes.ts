import { wishCommand } from '../../../contracts/commands.ts';
import { answerOf } from '../outcome.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

export const wishRoutes: Route[] = [
  { method: 'get', path: '/wishes', answer: (application, { caller }) => ok(application.wishes(caller)) },
  {
    method: 'post',
    path: '/wishes/:nr/commands',
    command: true,
    answer: async (application, { caller, nr, body, idempotencyKey }) =>
      answerOf(await application.wishCommand(caller, nr, { body: valid(wishCommand, body), idempotencyKey })),
  },
];

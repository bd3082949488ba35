import { absenceBody, policyCommand } from '../../../contracts/commands.ts';
import { absenceAnswer, answerOf } from '../outcome.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

/** Who the caller is, and what the municipality's people, rooms and policy are. */
export const municipalityRoutes: Route[] = [
  { method: 'get', path: '/me', answer: (application, { caller }) => ok(application.me(caller)) },
  {
    method: 'put',
    path: '/me/absence',
    answer: async (application, { caller, body }) =>
      absenceAnswer(await application.beAway(caller.person, valid(absenceBody, body).until)),
  },
  {
    method: 'delete',
    path: '/me/absence',
    answer: async (application, { caller }) => absenceAnswer(await application.beBack(caller.person)),
  },
  { method: 'get', path: '/bodies', answer: (application) => ok(application.bodies()) },
  { method: 'get', path: '/policy', answer: (application, { caller }) => ok(application.policy(caller)) },
  {
    method: 'post',
    path: '/policy/commands',
    command: true,
    answer: async (application, { caller, body, idempotencyKey }) => {
      const { hash } = valid(policyCommand, body);
      return answerOf(await application.adoptPolicy(caller, { body: { hash }, idempotencyKey }));
    },
  },
  {
    method: 'get',
    path: '/rooms',
    answer: async (application, { caller }) => ok(await application.rooms(caller)),
  },
];

import { z } from 'zod';
import { absenceBody, meetingOfBody, policyCommand } from '../../../contracts/commands.ts';
import { absenceAnswer, answerOf, calendarAnswer, unknownPolicy } from '../outcome.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

/** `GET /api/v1/policy?hash=`: the policy in force, or one that a case began under. */
export const policyQuery = z.object({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Ange policyns kontrollsumma.')
    .optional(),
});

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
  { method: 'get', path: '/bodies', answer: (application, { caller }) => ok(application.bodies(caller)) },
  {
    method: 'put',
    path: '/bodies/:nr/meetings',
    answer: async (application, { caller, nr, body }) =>
      calendarAnswer(await application.keepMeeting(caller, nr, valid(meetingOfBody, body))),
  },
  {
    method: 'delete',
    path: '/bodies/:nr/meetings',
    answer: async (application, { caller, nr, query }) =>
      calendarAnswer(await application.dropMeeting(caller, nr, valid(meetingOfBody, query).date)),
  },
  {
    method: 'get',
    path: '/policy',
    answer: (application, { caller, query }) => {
      const { hash } = valid(policyQuery, query);
      const found = hash === undefined ? application.policy(caller) : application.policyOf(hash);
      if (!found) throw unknownPolicy();
      return ok(found);
    },
  },
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

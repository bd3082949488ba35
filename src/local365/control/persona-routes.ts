import { z } from 'zod';
import { ownerOf } from '../graph/outlook/mailbox.ts';
import type { Route, RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { installBot, say, searchWith, shareCard, tapCard } from './persona-chat.ts';
import { inboxOf } from './persona-inbox.ts';

const tapShape = z.strictObject({
  activityId: z.string(),
  verb: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  data: z.record(z.string(), z.unknown()).default({}),
  repeat: z.int().min(1).max(50).default(1),
});
const sayShape = z.strictObject({ text: z.string() });
const searchShape = z.strictObject({ text: z.string().default('') });
const shareShape = z.strictObject({ card: z.record(z.string(), z.unknown()) });

/** What a person in the world can do and see in Teams and Outlook: `/__local/personas/{address}/…`. */
export const personaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/__local/personas/{address}/inbox',
    handle: ({ params }, local) => ({ status: 200, body: inboxOf(params.address ?? '', local) }),
  },
  as('tap', tapShape, tapCard),
  as('say', sayShape, say),
  as('search', searchShape, searchWith),
  as('share', shareShape, shareCard),
  as('install', z.unknown(), installBot),
];

/** A POST by a person of the world: 404 for anybody else, 400 for a body of another shape. */
function as<T>(
  verb: string,
  shape: z.ZodType<T>,
  act: (asked: T, person: Person, local: Local365) => Promise<RouteAnswer>,
): Route {
  const handle = async ({ params, body }: RouteRequest, local: Local365): Promise<RouteAnswer> => {
    const person = ownerOf(params.address ?? '', local);
    if (person?.kind !== 'person') return refusal(404, `'${params.address}' is no person of this world.`);
    const asked = shape.safeParse(body);
    return asked.success ? act(asked.data, person, local) : refusal(400, z.prettifyError(asked.error));
  };
  return { method: 'POST', path: `/__local/personas/{address}/${verb}`, handle };
}

function refusal(status: number, message: string): RouteAnswer {
  return { status, body: { error: { code: status === 404 ? 'itemNotFound' : 'invalidRequest', message } } };
}

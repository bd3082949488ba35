import type { Exchange } from '../http/exchange.ts';
import { type RunningLocal365, type StartOptions, startLocal365 } from '../server.ts';
import type { World } from '../world.ts';
import { smallWorld } from './small-world.ts';
import { appGraphToken, personToken } from './tokens.ts';

export const ANNA = 'anna@liten.example';
export const BO = 'bo@liten.example';
export const BOX = 'brevlada@liten.example';
export const ROOM = 'salen@liten.example';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
  /** The body as it came. */
  bytes: Buffer;
}

export interface SmallTenant extends RunningLocal365 {
  /** Every Graph exchange so far. */
  exchanges: Exchange[];
  /** A Graph request by the app or, given an address, by that person. */
  graph<T>(
    as: 'app' | string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** A request on the control path; `path` is what follows `/__local`. */
  control<T>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
}

/** The small world with every permission these tests need, started on a free port. */
export async function startSmallTenant(
  app: Partial<World['app']> = {},
  options: Partial<StartOptions> = {},
): Promise<SmallTenant> {
  const exchanges: Exchange[] = [];
  const mayAlso = ['Mail.Send', 'Mail.Read', 'Sites.ReadWrite.All'];
  const world: World = {
    ...smallWorld,
    app: {
      ...smallWorld.app,
      applicationPermissions: [...smallWorld.app.applicationPermissions, ...mayAlso],
      delegatedPermissions: [...smallWorld.app.delegatedPermissions, ...mayAlso],
      ...app,
    },
  };
  const running = await startLocal365({
    world,
    dir: undefined,
    port: 0,
    ...options,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const { origin } = running;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (as: string): Promise<string> => {
    const token = tokens.get(as) ?? (as === 'app' ? appGraphToken(origin) : personToken(origin, as));
    tokens.set(as, token);
    return token;
  };
  return {
    ...running,
    exchanges,
    graph: async (as, method, path, body, headers = {}) =>
      send(`${origin}/v1.0${path}`, method, body, {
        ...headers,
        authorization: `Bearer ${await tokenOf(as)}`,
      }),
    control: (method, path, body) => send(`${origin}/__local${path}`, method, body, {}),
  };
}

/** One HTTP request; bytes and text go as they are, anything else as JSON. */
export async function send<T>(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer<T>> {
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  const payload =
    body === undefined ? {} : { body: raw ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body) };
  const type: Record<string, string> =
    body === undefined || raw ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, { method, ...payload, headers: { ...type, ...headers } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString('utf8');
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? JSON.parse(text) : text) as T,
    bytes,
  };
}

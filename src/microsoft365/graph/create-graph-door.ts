import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  RedirectHandler,
  ResponseType,
  RetryHandler,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import type { GraphCall, GraphDoor, GraphReply } from './door.ts';
import { GraphFailure } from './errors.ts';
import { LostAnswerHandler, LostAnswerOptions, Unanswered } from './lost-answers.ts';
import { pagesOf } from './pages.ts';
import { replyOf } from './reply.ts';
import { requestUrl } from './request-url.ts';
import { retryOptions } from './retry.ts';
import { createSignIn, type SignInConfig } from './sign-in.ts';
import { Transport } from './transport.ts';

export interface GraphDoorConfig extends SignInConfig {
  /** `https://graph.microsoft.com`, or a local Graph's origin. */
  graphOrigin: string;
  /** Of each single exchange, answer's body included. */
  timeLimitMs?: number;
}

const TIME_LIMIT_MS = 20_000;

/** Opens the one door to Graph. Asks for its first token when first called. */
export function createGraphDoor(config: GraphDoorConfig): GraphDoor {
  const timeLimitMs = config.timeLimitMs ?? TIME_LIMIT_MS;
  const signIn = createSignIn(config, timeLimitMs);
  const client = Client.initWithMiddleware({
    middleware: [
      new AuthenticationHandler({ getAccessToken: () => signIn.token('app', false) }),
      new RetryHandler(),
      new LostAnswerHandler(),
      new RedirectHandler(),
      new TelemetryHandler(),
      new Transport(config.graphOrigin, timeLimitMs),
    ],
  });

  const send = async <T>(call: GraphCall, token: string): Promise<GraphReply<T>> => {
    const once = call.once ?? false;
    const repeatable = !once && (call.method === 'GET' || (call.repeatable ?? false));
    const request = client
      .api(requestUrl(call.path, call.query))
      .headers(call.headers ?? {})
      .responseType(ResponseType.RAW)
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: async () => token }),
        retryOptions({ repeatable, once }),
        new LostAnswerOptions(repeatable),
      ]);
    const response: Response = await perform(request, call);
    return replyOf<T>(response, `${call.method} ${call.path}`);
  };

  const call = async <T>(call: GraphCall): Promise<GraphReply<T>> => {
    // Tokens are fetched here and not in the chain: the client would wrap what sign-in throws beyond recognition.
    const as = call.as ?? 'app';
    const token = await signIn.token(as, false);
    try {
      return await send<T>(call, token);
    } catch (error) {
      // A revoked token, or an identity provider that has forgotten its keys: refused before anything was done.
      if (!(error instanceof GraphFailure) || error.status !== 401 || call.once) throw error;
    }
    return send<T>(call, await signIn.token(as, true));
  };

  return { call, pages: (first) => pagesOf(call, first) };
}

async function perform(request: ReturnType<Client['api']>, { method, body }: GraphCall): Promise<Response> {
  try {
    switch (method) {
      case 'GET':
        return await request.get();
      case 'POST':
        return await request.post(content(body));
      case 'PATCH':
        return await request.patch(content(body));
      case 'PUT':
        return await request.put(content(body));
      case 'DELETE':
        return await request.delete();
    }
  } catch (error) {
    throw error instanceof Unanswered ? error.unreachable : error;
  }
}

/** The client sends the whole buffer behind a Uint8Array, whichever part of it is meant. */
const content = (body: unknown): unknown =>
  body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;

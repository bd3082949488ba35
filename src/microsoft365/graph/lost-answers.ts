import { type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { GraphUnreachable } from './errors.ts';

const ATTEMPTS = 3;

/** Says of one call that it may be sent again when its answer was lost. */
export class LostAnswerOptions {
  readonly repeatable: boolean;
  constructor(repeatable: boolean) {
    this.repeatable = repeatable;
  }
}

/** The graph client wraps every error but its own beyond recognition; this one carries ours through. */
export class Unanswered extends GraphClientError {
  readonly unreachable: GraphUnreachable;
  constructor(unreachable: GraphUnreachable) {
    super(unreachable.message);
    // GraphClientError sets the prototype to its own, for ES5.
    Object.setPrototypeOf(this, Unanswered.prototype);
    this.unreachable = unreachable;
  }
}

/**
 * Reads the whole answer, so that one cut off in its body counts as lost too, and sends a repeatable call again. Throws
 * `Unanswered`.
 */
export class LostAnswerHandler implements Middleware {
  private next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const options: unknown = context.middlewareControl?.getMiddlewareOptions(LostAnswerOptions);
    const attempts = options instanceof LostAnswerOptions && options.repeatable ? ATTEMPTS : 1;
    const { request, options: fetchOptions } = context;
    for (let attempt = 1; ; attempt++) {
      try {
        // The handlers behind this one write into the context (headers, a redirect's target): each attempt starts clean.
        const headers = Object.assign({}, fetchOptions?.headers);
        const sent: Context = { ...context, request, options: { ...fetchOptions, headers } };
        await this.next?.execute(sent);
        if (sent.response === undefined) throw new Error('The transport gave no response');
        context.response = await whole(sent.response);
        return;
      } catch (error) {
        const unreachable = unreachableBy(error);
        if (attempt >= attempts) throw new Unanswered(unreachable);
      }
    }
  }
}

const BODYLESS = new Set([204, 205, 304]);

async function whole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(BODYLESS.has(status) ? null : body, { status, statusText, headers });
}

/** Failures of which the system itself says that no connection stood. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What `fetch` threw, as what it means here. Anything but a network error is a bug, and is thrown on. */
export function unreachableBy(error: unknown): GraphUnreachable {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new GraphUnreachable('No answer within the time limit', false, error);
  }
  const cause = error instanceof TypeError ? error.cause : undefined;
  if (!(cause instanceof Error)) throw error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return new GraphUnreachable(`No answer: ${code || cause.message}`, NEVER_CONNECTED.has(code), error);
}

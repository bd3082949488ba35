import { pathTemplate } from '../http/path-template.ts';
import { type GraphCaller, graphCaller } from '../identity/graph-caller.ts';
import type { Local365 } from '../local365.ts';
import { authorize } from './authorize.ts';
import { errorAnswer } from './error-body.ts';
import { type GraphAnswer, GraphError, type GraphRequest, type Operation } from './operation.ts';
import { operations } from './operations.ts';
import { queryOptions } from './query-options.ts';

/** A request as it came in: neither signed in nor matched to an operation yet. `path` is what follows `/v1.0`. */
export type IncomingGraphRequest = Omit<GraphRequest, 'params' | 'identity'> & { path: string };

export interface GraphExchange {
  answer: GraphAnswer;
  resourceUnits: number;
  /** `app`, a person's address, or `none`. */
  identity: string;
}

const table = operations
  .map((operation) => ({ operation, template: pathTemplate(operation.path) }))
  .sort((a, b) => a.template.weight - b.template.weight);

/** Signs the caller in, finds the operation, checks options and permission, and runs it. Errors come back as answers. */
export async function dispatchGraph(request: IncomingGraphRequest, local: Local365): Promise<GraphExchange> {
  let caller: GraphCaller | undefined;
  let operation: Operation | undefined;
  try {
    caller = await graphCaller(request.headers.authorization, local);
    const found = findOperation(request.method, request.path);
    operation = found.operation;
    const query = queryOptions(request.query, operation);
    authorize(operation, caller);
    const answer = await operation.handle({ ...request, ...found, query, identity: caller.identity }, local);
    return { answer, resourceUnits: operation.resourceUnits, identity: nameOf(caller) };
  } catch (error) {
    return {
      answer: errorAnswer(error),
      resourceUnits: operation?.resourceUnits ?? 0,
      identity: nameOf(caller),
    };
  }
}

/** Throws 501 naming method and path when nothing here answers to them. */
function findOperation(
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } {
  for (const { operation, template } of table) {
    if (operation.method !== method) continue;
    const params = template.match(path);
    if (params) return { operation, params };
  }
  throw new GraphError(501, 'notSupported', `${method} ${path} is not supported by the local Microsoft 365.`);
}

function nameOf(caller: GraphCaller | undefined): string {
  if (!caller) return 'none';
  return caller.identity.kind === 'app' ? 'app' : caller.identity.upn;
}

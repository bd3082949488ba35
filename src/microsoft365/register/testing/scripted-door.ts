import type { GraphCall, GraphDoor, GraphPage, GraphReply } from '../../graph/door.ts';
import { GraphFailure, GraphUnreachable } from '../../graph/errors.ts';

/** What the door gives for one request; an error is thrown. */
export type Scripted = { status?: number; body: unknown } | Error;

export const lost = (): Error => new GraphUnreachable('No answer: ECONNRESET', false);
export const failed = (status: number): Error => new GraphFailure(`status ${status}`, status, 'code');
/** A page of items; the last one of a delta round carries a link. */
export const page = (value: unknown[], deltaLink?: string): Scripted => ({
  body: { value, ...(deltaLink ? { deltaLink } : {}) },
});

/** A door that answers by script, in order, and remembers what it was asked. The lists are found without being scripted. */
export const scriptedDoor = (script: Scripted[], listIds: string[] = ['list-1']) => {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const lists = (): Scripted => {
    const id = listIds.length > 1 ? listIds.shift() : listIds[0];
    return page(id ? [{ id, name: 'Handelser' }] : []);
  };
  const next = (call: GraphCall): Exclude<Scripted, Error> => {
    if (call.path.endsWith('/lists')) return lists() as Exclude<Scripted, Error>;
    asked.push(`${call.method} ${call.path.replace(/^\/sites\/[^/]+\/lists\//, '')}`);
    bodies.push(call.body);
    const answer = script.shift() ?? new Error(`nothing scripted for ${asked.at(-1)}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const door: GraphDoor = {
    call: async <T>(call: GraphCall): Promise<GraphReply<T>> => {
      const { status, body } = next(call);
      return { status: status ?? 200, headers: {}, body: body as T };
    },
    pages: async function* <T>(call: GraphCall): AsyncIterable<GraphPage<T>> {
      yield next(call).body as GraphPage<T>;
    },
  };
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
  };
  return { wires: { door, wait }, asked, bodies, waits };
};

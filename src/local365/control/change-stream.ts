import type { RouteAnswer } from '../http/route.ts';
import type { Machine } from '../machine.ts';

/** Server-sent events of everything that changes for a person, so that the workbench need not ask again and again. */
export function changeStream(machine: Machine): RouteAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    stream(response) {
      response.write(': connected\n\n');
      const stop = machine.listen((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
      response.on('close', stop);
    },
  };
}

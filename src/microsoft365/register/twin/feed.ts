import type { LogFeed, LogListener } from '../../../application/ports/log.ts';
import { coalesced } from '../items/coalesced.ts';
import { deliver } from '../log/deliver.ts';
import { Ledger } from '../log/ledger.ts';
import type { LogRows } from '../log/log.ts';
import { createPolling, type PollingOptions } from '../log/polling.ts';
import type { Wires } from '../wires.ts';
import type { TwinStore } from './store.ts';

/** The log's feed over lists in memory. */
export const createTwinFeed = (
  store: TwinStore,
  rows: LogRows,
  wires: Pick<Wires, 'wait'>,
  options: PollingOptions,
): LogFeed => {
  let table = store.table('Handelser');
  let ledger = new Ledger();
  let point = 0;
  let listener: LogListener | undefined;

  const refresh = coalesced(async () => {
    if (!listener) throw new Error('The feed has not been started');
    const now = store.table('Handelser');
    if (now !== table) {
      table = now;
      ledger = new Ledger();
      point = 0;
      listener.forget();
    }
    const changes = table.since(point);
    for (const { item, deleted } of changes.rows) {
      if (deleted) ledger.vanish(item.id);
      else ledger.take(item.id, item.fields);
    }
    point = changes.point;
    await deliver(ledger, listener, rows.ofStream);
  });

  const polling = createPolling(wires, refresh, options);
  return {
    start: (to) => {
      listener = to;
      return polling.start();
    },
    refresh,
    stop: polling.stop,
  };
};

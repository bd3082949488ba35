import type { LogFeed, LogListener } from '../../../application/ports/log.ts';
import { coalesced } from '../items/coalesced.ts';
import { deltaRound } from '../items/delta-round.ts';
import type { WireItem } from '../items/item.ts';
import { gone, readItem } from '../items/read-items.ts';
import type { Place } from '../resolve.ts';
import { unavailable } from '../unavailable.ts';
import type { Wires } from '../wires.ts';
import { deliver } from './deliver.ts';
import { Ledger } from './ledger.ts';
import type { LogRows } from './log.ts';
import { createPolling, type PollingOptions } from './polling.ts';

/** The log by delta, which may lag, repeat itself and come out of order. */
export const createLogFeed = (
  wires: Wires,
  place: Place,
  rows: LogRows,
  options: PollingOptions,
): LogFeed => {
  let ledger = new Ledger();
  let link: string | undefined;
  let seen = new Set<string>();
  let bare: string[] = [];
  let listener: LogListener | undefined;

  const take = (item: WireItem): void => {
    if (!item.deleted) seen.add(item.id);
    if (item.deleted) ledger.vanish(item.id);
    else if (item.fields) ledger.take(item.id, item.fields);
    else bare.push(item.id);
  };

  const load = async (to: LogListener): Promise<void> => {
    bare = [];
    const outcome = await deltaRound(wires, place, link, {
      full: () => {
        seen = new Set();
      },
      item: take,
      other: () => {
        ledger = new Ledger();
        link = undefined;
        to.forget();
      },
    });
    for (const id of bare) ledger.take(id, (await readItem(wires, place, id)).fields);
    // Only after a full round, and only when the list itself says so: a delta that lags is no proof.
    const missing = outcome.full ? ledger.unless(seen) : [];
    for (const id of await gone(wires, place, missing)) ledger.vanish(id);
    link = outcome.link;
  };

  const round = async (): Promise<void> => {
    if (!listener) throw new Error('The feed has not been started');
    try {
      await load(listener);
    } catch (error) {
      throw unavailable('Loggen kunde inte läsas', error);
    }
    await deliver(ledger, listener, rows.ofStream);
  };

  const refresh = coalesced(round);
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

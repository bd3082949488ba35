import type { LogListener } from '../../../application/ports/log.ts';
import type { ListItem } from '../items/item.ts';
import type { Ledger } from './ledger.ts';

/** Hands on what the ledger has; a gap that the stream itself does not fill is a row that is gone. */
export const deliver = async (
  ledger: Ledger,
  to: LogListener,
  rows: (stream: string) => Promise<ListItem[]>,
): Promise<void> => {
  const hand = (): void => {
    const commits = ledger.ready();
    if (commits.length > 0) to.commits(commits);
    for (const alarm of ledger.takeAlarms()) to.alarm(alarm);
  };
  hand();
  for (const stream of ledger.gaps()) {
    for (const item of await rows(stream)) ledger.take(item.id, item.fields);
    hand();
    if (ledger.gaps().includes(stream)) ledger.confirmGap(stream);
  }
  hand();
};

import type { Store } from '../state/store.ts';

/** Local time as the state keeps it: it was `local` when the machine's own clock showed `real`, and has ticked since. */
interface ClockRecord {
  local: number;
  real: number;
}

const records = (store: Store) => store.collection<ClockRecord>('clock');

export function readClock(store: Store): number {
  const clock = records(store).get('clock');
  return clock ? clock.local + (Date.now() - clock.real) : Date.now();
}

export function setClock(store: Store, local: number): void {
  store.commit(() => records(store).put('clock', { local, real: Date.now() }));
}

export function hasClock(store: Store): boolean {
  return records(store).has('clock');
}

/** ISO 8601 with the zone's offset at that moment, e.g. `2026-09-15T09:00:00.000+02:00`. */
export function isoInZone(epochMs: number, timeZone: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(epochMs)
    .find((part) => part.type === 'timeZoneName')?.value;
  const offset = name === 'GMT' || name === undefined ? '+00:00' : name.replace('GMT', '');
  const minutes =
    (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return new Date(epochMs + minutes * 60_000).toISOString().replace('Z', offset);
}

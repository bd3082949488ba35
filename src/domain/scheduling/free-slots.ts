import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from './working-days.ts';

export interface Span {
  /** UTC instants. */
  start: string;
  end: string;
}

export interface SlotQuery {
  /** Slots lie between these UTC instants. */
  from: string;
  to: string;
  minutes: number;
  /** 17–21 instead of 8–17, Swedish time. */
  evening: boolean;
  busy: readonly Span[];
  most: number;
}

const zone = 'Europe/Stockholm';
/** Slots begin on the half hour. */
const raster = 30;

/** The first free slots on Swedish working days, at most two a day so that there is something to choose between. */
export const freeSlots = ({ from, to, minutes, evening, busy, most }: SlotQuery): Span[] => {
  const first = Temporal.Instant.from(from);
  const last = Temporal.Instant.from(to);
  const taken = busy.map((b) => [Temporal.Instant.from(b.start), Temporal.Instant.from(b.end)] as const);
  const isFree = (start: Temporal.Instant, end: Temporal.Instant): boolean =>
    taken.every(([b, e]) => Temporal.Instant.compare(end, b) <= 0 || Temporal.Instant.compare(start, e) >= 0);
  const slots: Span[] = [];
  let day = first.toZonedDateTimeISO(zone).toPlainDate();
  const end = last.toZonedDateTimeISO(zone).toPlainDate();
  for (; Temporal.PlainDate.compare(day, end) <= 0 && slots.length < most; day = day.add({ days: 1 })) {
    if (!isWorkingDay(day.toString())) continue;
    const free = startsOf(day, minutes, evening)
      .map((start) => [start, start.add({ minutes })] as const)
      .filter(
        ([s, e]) =>
          Temporal.Instant.compare(s, first) >= 0 && Temporal.Instant.compare(e, last) <= 0 && isFree(s, e),
      );
    slots.push(
      ...apart(free, minutes)
        .slice(0, 2)
        .map(([s, e]) => ({ start: iso(s), end: iso(e) })),
    );
  }
  return slots.slice(0, most);
};

const startsOf = (day: Temporal.PlainDate, minutes: number, evening: boolean): Temporal.Instant[] => {
  const [open, close] = evening ? [17, 21] : [8, 17];
  const at = (hour: number) => day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant();
  const starts: Temporal.Instant[] = [];
  for (
    let s = at(open);
    Temporal.Instant.compare(s.add({ minutes }), at(close)) <= 0;
    s = s.add({ minutes: raster })
  )
    starts.push(s);
  return starts;
};

type Slot = readonly [Temporal.Instant, Temporal.Instant];
/** Slots that do not overlap, the earliest first. */
const apart = (slots: readonly Slot[], minutes: number): Slot[] => {
  const kept: Slot[] = [];
  for (const slot of slots) {
    const before = kept.at(-1);
    if (!before || Temporal.Instant.compare(slot[0], before[0].add({ minutes })) >= 0) kept.push(slot);
  }
  return kept;
};

const iso = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });

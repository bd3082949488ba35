export interface Span {
  /** Minutes from midnight. */
  from: number;
  to: number;
}

export type Laned<T> = T & {
  /** Which of the day's columns, from 0. */
  lane: number;
  /** How many columns stand side by side there. */
  lanes: number;
};

/** Puts overlapping events of a day side by side, as calendars do: each in the first column that is free. */
export function layOut<T extends Span>(spans: readonly T[]): Laned<T>[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const done: Laned<T>[] = [];
  let group: Laned<T>[] = [];
  let groupEnd = Number.NEGATIVE_INFINITY;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    done.push(...group.map((span) => ({ ...span, lanes })));
    group = [];
  };
  for (const span of sorted) {
    if (span.from >= groupEnd) {
      close();
      groupEnd = Number.NEGATIVE_INFINITY;
    }
    const taken = new Set(group.filter((other) => other.to > span.from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ ...span, lane, lanes: 1 });
    groupEnd = Math.max(groupEnd, span.to);
  }
  close();
  return done;
}

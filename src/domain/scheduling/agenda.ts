/** One point of a meeting's agenda; `citizens` marks time for the citizens' own questions. */
export interface AgendaItem {
  title: string;
  minutes: number;
  citizens: boolean;
}

export interface AgendaBudget {
  minutes: number;
  citizens: number;
  /** What the citizens must have at least, rounded up to whole minutes. */
  required: number;
  enough: boolean;
}

/**
 * The time budget of an agenda against the policy's share, e.g. `[1, 3]` ([K·P3]). Exact: no fraction is rounded away.
 * @param meetingMinutes where the meeting is longer than its agenda: time without a point is not the citizens' either
 */
export const agendaBudget = (
  items: readonly AgendaItem[],
  share: readonly [number, number],
  meetingMinutes = 0,
): AgendaBudget => {
  const planned = items.reduce((sum, item) => sum + item.minutes, 0);
  const minutes = Math.max(planned, meetingMinutes);
  const citizens = items.reduce((sum, item) => sum + (item.citizens ? item.minutes : 0), 0);
  const required = Math.ceil((minutes * share[0]) / share[1]);
  return { minutes, citizens, required, enough: minutes > 0 && citizens * share[1] >= minutes * share[0] };
};

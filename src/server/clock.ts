import type { Clock } from '../application/ports/outward.ts';

export interface RunningClock extends Clock {
  /** Asks again now. */
  refresh(): Promise<void>;
  stop(): void;
}

/**
 * The product's clock: the machine's own, or one that another program sets (`CLOCK_URL` → `{now}`, ISO 8601 with offset),
 * asked once a second and counted on from in between.
 */
export const createClock = async (
  url: string | undefined,
  report: (error: unknown) => void,
): Promise<RunningClock> => {
  let ahead = 0;
  const ask = async (): Promise<void> => {
    if (url === undefined) return;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    const body: unknown = await answer.json();
    if (typeof body !== 'object' || body === null || !('now' in body))
      throw new Error(`${url} tells no time`);
    ahead = Date.parse(String(body.now)) - Date.now();
  };
  const refresh = () => ask().catch(report);
  await refresh();
  const timer = url === undefined ? undefined : setInterval(refresh, 1_000);
  timer?.unref();
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    refresh,
    stop: () => clearInterval(timer),
  };
};

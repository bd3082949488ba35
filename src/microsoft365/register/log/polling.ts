import type { Wires } from '../wires.ts';

export interface PollingOptions {
  /** Between rounds; 0: only on demand. */
  pollMilliseconds: number;
  /** Told of every round that failed; the next one is tried all the same. */
  report(error: unknown): void;
}

/** Between tries of the first round, where nothing is polled. */
const firstPause = 2_000;

/** Runs `refresh` until it has succeeded once, then again and again until stopped. */
export const createPolling = (
  { wait }: Pick<Wires, 'wait'>,
  refresh: () => Promise<void>,
  { pollMilliseconds, report }: PollingOptions,
): { start(): Promise<void>; stop(): Promise<void> } => {
  const stopping = new AbortController();
  let loop: Promise<void> = Promise.resolve();
  const stopped = () => stopping.signal.aborted;

  const attempt = async (): Promise<boolean> => {
    try {
      await refresh();
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  };

  const pause = async (milliseconds: number): Promise<void> => {
    try {
      await wait(milliseconds, stopping.signal);
    } catch (error) {
      if (!stopped()) throw error;
    }
  };

  const poll = async (): Promise<void> => {
    while (!stopped()) {
      await pause(pollMilliseconds);
      if (!stopped()) await attempt();
    }
  };

  return {
    start: async () => {
      while (!stopped() && !(await attempt())) await pause(pollMilliseconds || firstPause);
      if (pollMilliseconds > 0) loop = poll();
    },
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
};

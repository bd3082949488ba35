/** Runs the effects of streams that have changed, a few at a time; what fails is tried again later. */
export interface Worker {
  wake(streams: Iterable<string>): void;
  /** Streams whose effects are not done: waiting, running or to be tried again. */
  pending(): number;
  /** Tries again what has failed. */
  retry(): void;
  stop(): Promise<void>;
}

export interface WorkerOptions {
  run(stream: string): Promise<void>;
  failed(stream: string, error: unknown): void;
  atOnce: number;
  /** `false` in a deployment slot (`WORKER=off`): nothing goes out. */
  on: boolean;
}

export const createWorker = ({ run, failed, atOnce, on }: WorkerOptions): Worker => {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let stopped = !on;

  const start = (stream: string): void => {
    waiting.delete(stream);
    const work = run(stream)
      .catch((error: unknown) => {
        again.add(stream);
        failed(stream, error);
      })
      .finally(() => {
        running.delete(stream);
        pump();
      });
    running.set(stream, work);
  };

  const pump = (): void => {
    if (stopped) return;
    for (const stream of waiting) {
      if (running.size >= atOnce) return;
      if (!running.has(stream)) start(stream);
    }
  };

  return {
    wake: (streams) => {
      if (!on) return;
      for (const stream of streams) {
        again.delete(stream);
        waiting.add(stream);
      }
      pump();
    },
    pending: () => new Set([...waiting, ...running.keys(), ...again]).size,
    retry: () => {
      for (const stream of again) waiting.add(stream);
      again.clear();
      pump();
    },
    stop: async () => {
      stopped = true;
      await Promise.allSettled(running.values());
    },
  };
};

/** Runs the effects of streams that have changed, a few at a time; what fails is tried again, what waits for its hour rests until then. */
export interface Worker {
  wake(streams: Iterable<string>): void;
  /** Streams with something to be done now: waiting, running, to be tried again, or whose hour has come. */
  pending(): number;
  /** Tries again what has failed, and what has rested until now. */
  retry(): void;
  /** Only the latter. */
  rouse(): void;
  stop(): Promise<void>;
}

export interface WorkerOptions {
  /** Gives the UTC instant to look again, where something rests until then. */
  run(stream: string): Promise<string | undefined>;
  failed(stream: string, error: unknown): void;
  /** The product's clock, as a UTC instant. */
  now(): string;
  atOnce: number;
  /** `false` in a deployment slot (`WORKER=off`): nothing goes out. */
  on: boolean;
}

export const createWorker = ({ run, failed, now, atOnce, on }: WorkerOptions): Worker => {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const resting = new Map<string, string>();
  let stopped = !on;

  const start = (stream: string): void => {
    waiting.delete(stream);
    const work = run(stream)
      .then((until) => {
        if (until === undefined) resting.delete(stream);
        else resting.set(stream, until);
      })
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

  const rested = (): string[] => {
    const at = now();
    return [...resting].flatMap(([stream, until]) => (until <= at ? [stream] : []));
  };
  const rouse = (): void => {
    for (const stream of rested()) {
      resting.delete(stream);
      waiting.add(stream);
    }
    pump();
  };

  return {
    wake: (streams) => {
      if (!on) return;
      for (const stream of streams) {
        again.delete(stream);
        resting.delete(stream);
        waiting.add(stream);
      }
      pump();
    },
    pending: () => new Set([...waiting, ...running.keys(), ...again, ...rested()]).size,
    retry: () => {
      for (const stream of again) waiting.add(stream);
      again.clear();
      rouse();
    },
    rouse,
    stop: async () => {
      stopped = true;
      await Promise.allSettled(running.values());
    },
  };
};

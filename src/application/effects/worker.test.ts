import { beforeEach, expect, it } from 'vitest';
import { createWorker, type Worker } from './worker.ts';

const night = '2026-09-15T20:00:00.000Z';
const morning = '2026-09-16T06:00:00.000Z';

let now: string;
let ran: string[];
let until: Record<string, string | undefined>;
let worker: Worker;
beforeEach(() => {
  [now, ran, until] = [night, [], {}];
  worker = createWorker({
    run: async (stream) => {
      ran.push(stream);
      return until[stream];
    },
    failed: () => {},
    now: () => now,
    atOnce: 2,
    on: true,
  });
});

const done = async (): Promise<void> => {
  while (worker.pending() > 0) await new Promise((resolve) => setImmediate(resolve));
};

it('lets what waits for its hour rest: it is not pending, and not run again before', async () => {
  until = { a: morning };
  worker.wake(['a', 'b']);
  await done();
  worker.retry();
  await done();
  expect(ran).toEqual(['a', 'b']);
});

it('counts it as pending when the hour has come, and then runs it', async () => {
  until = { a: morning };
  worker.wake(['a']);
  await done();
  now = morning;
  expect(worker.pending()).toBe(1);
  until = {};
  worker.rouse();
  await done();
  worker.retry();
  await done();
  expect(ran).toEqual(['a', 'a']);
});

it('forgets the rest of a stream that something happens in', async () => {
  until = { a: morning };
  worker.wake(['a']);
  await done();
  until = {};
  worker.wake(['a']);
  await done();
  now = morning;
  expect(worker.pending()).toBe(0);
});

import { expect, test } from 'vitest';
import { createPolling } from './polling.ts';

test('polls after the first round, tells of failures, and stops when told', async () => {
  const told: unknown[] = [];
  let rounds = 0;
  let woken = 0;
  const polling = createPolling(
    {
      wait: async (_milliseconds, signal) => {
        woken += 1;
        if (woken < 4) return;
        await new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      },
    },
    async () => {
      rounds += 1;
      if (rounds === 2) throw new Error('Graph sleeps');
    },
    { pollMilliseconds: 5_000, report: (error) => told.push(error) },
  );
  await polling.start();
  expect(rounds).toBe(1);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(rounds).toBe(4);
  await polling.stop();
  expect(told).toEqual([new Error('Graph sleeps')]);
});

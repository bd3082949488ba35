import { expect, test } from 'vitest';
import { coalesced } from './coalesced.ts';

test('who asks during a run gets one that began after asking', async () => {
  const open: (() => void)[] = [];
  const run = coalesced(() => new Promise((resolve) => open.push(resolve)));
  const first = run();
  const second = run();
  const third = run();
  expect(open).toHaveLength(1);
  open[0]?.();
  await first;
  await Promise.resolve();
  expect(open).toHaveLength(2);
  open[1]?.();
  await Promise.all([second, third]);
  expect(open).toHaveLength(2);
});

test('a run that fails does not stop the next', async () => {
  let count = 0;
  const run = coalesced(async () => {
    count += 1;
    if (count === 1) throw new Error('once');
  });
  const first = run();
  const second = run();
  await expect(first).rejects.toThrow('once');
  await second;
  expect(count).toBe(2);
});

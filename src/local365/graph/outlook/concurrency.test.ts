import { expect, it } from 'vitest';
import type { Local365 } from '../../local365.ts';
import { oneOfFour } from './concurrency.ts';

const local = {} as Local365;
const BOX = 'brevlada@liten.example';

it('lets four requests of an app into a mailbox at once, and tells the fifth to wait', async () => {
  const five = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => oneOfFour(local, 'app', BOX, () => n)));
  expect(five.map((result) => (result.status === 'fulfilled' ? result.value : result.reason))).toEqual([
    1,
    2,
    3,
    4,
    expect.objectContaining({ status: 429, headers: { 'Retry-After': '1' } }),
  ]);
});

it('counts each mailbox for itself, and forgets what has ended, also badly', async () => {
  const failing = oneOfFour(local, 'app', BOX, () => {
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  const all = [1, 2, 3, 4].flatMap((n) =>
    [BOX, 'anna@liten.example'].map((box) => oneOfFour(local, 'app', box, () => n)),
  );
  expect(await Promise.all(all)).toHaveLength(8);
});

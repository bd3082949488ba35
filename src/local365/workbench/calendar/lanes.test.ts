import { expect, it } from 'vitest';
import { layOut } from './lanes.ts';

it('puts what overlaps side by side and gives the rest the whole width', () => {
  const spans = [
    { from: 540, to: 600 },
    { from: 570, to: 660 },
    { from: 600, to: 630 },
    { from: 660, to: 720 },
  ];
  expect(layOut(spans).map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

it('has nothing to lay out on an empty day', () => {
  expect(layOut([])).toEqual([]);
});

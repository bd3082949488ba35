import { expect, it } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

it.each([
  ['7', undefined, 7],
  ['0', undefined, 0],
  ['Wed, 21 Oct 2026 07:28:30 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT', 30],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:29:00 GMT', 0],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined, undefined],
  ['soon', 'Wed, 21 Oct 2026 07:29:00 GMT', undefined],
  [undefined, undefined, undefined],
])('%s, answered at %s: %s', (header, date, seconds) => {
  expect(retryAfterSeconds(header, date)).toBe(seconds);
});

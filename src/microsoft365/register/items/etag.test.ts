import { expect, test } from 'vitest';
import { countOf, nextETag } from './etag.ts';

test('the eTag after a change of one’s own', () => {
  expect(nextETag('"0a1b,9"')).toBe('"0a1b,10"');
  expect(nextETag('W/"opaque"')).toBeUndefined();
  expect(countOf('"0a1b,9"')).toBe(9);
  expect(countOf('*')).toBeUndefined();
});

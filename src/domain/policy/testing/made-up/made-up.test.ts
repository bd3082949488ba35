import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatFinding } from '../../finding.ts';
import { parseProfile } from '../../parse.ts';
import { profileText } from './made-up.ts';

it('every made-up profile is a valid one', () => {
  fc.assert(
    fc.property(profileText, (text) => {
      const read = parseProfile(text, 'påhittad.yaml');
      expect(read.ok ? [] : read.findings.map(formatFinding)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

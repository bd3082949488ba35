import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { krokomText } from '../../src/domain/policy/testing/planted.ts';

/** Krokom with five seats in kommunstyrelsens presidium; gives the profile's file. */
export const fiveSeatProfile = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'profile-')), 'fem-platser.yaml');
  const seats = '  - { id: ks, name: Kommunstyrelsen, short: KS, kind: styrelse, presidiumSeats: 3 }';
  const role = '  - { id: vice2, name: 2:e vice ordförande, presides: 3 }';
  const more = [
    role,
    '  - { id: vice3, name: 3:e vice ordförande, presides: 4 }',
    '  - { id: vice4, name: 4:e vice ordförande, presides: 5 }',
  ];
  writeFileSync(file, krokomText.replace(seats, seats.replace('3 }', '5 }')).replace(role, more.join('\n')));
  return file;
};

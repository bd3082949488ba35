import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiJson, type LogRow, rowHash } from './hash.ts';

const row: LogRow = {
  Key: 'MD-2026-0001:2',
  Stream: 'MD-2026-0001',
  Version: 2,
  At: '2026-09-15T07:00:00.000Z',
  ActorId: '5b5b2c1e-0d39-4a6b-9f1a-3f1f0d2c7a11',
  ActorName: 'Åsa Öberg',
  ActorRole: 'ordförande',
  CommitId: '0f5f6a3e-8a5e-4a1c-8b0f-0c9f3d1e2b44',
  Kinds: 'RoundAnswered',
  Events: '[{"type":"RoundAnswered","v":1,"choice":"tillstyrker","note":"\\u00e5"}]',
  IdempotencyKey: 'tap-1',
  RequestDigest: 'abc',
  PreviousHash: '00ff',
};

test('a fixed row has a fixed hash: rows written today verify for ever', () => {
  const exact =
    '["MD-2026-0001:2","MD-2026-0001","2","2026-09-15T07:00:00.000Z","5b5b2c1e-0d39-4a6b-9f1a-3f1f0d2c7a11",' +
    '"\\u00c5sa \\u00d6berg","ordf\\u00f6rande","0f5f6a3e-8a5e-4a1c-8b0f-0c9f3d1e2b44","RoundAnswered",' +
    '"[{\\"type\\":\\"RoundAnswered\\",\\"v\\":1,\\"choice\\":\\"tillstyrker\\",\\"note\\":\\"\\\\u00e5\\"}]","tap-1","abc","00ff"]';
  expect(rowHash(row)).toBe(createHash('sha256').update(exact, 'ascii').digest('hex'));
  expect(rowHash(row)).toBe('f49027ae128b1c14a03b56ee74e9e2a57106be5a3fadb66b3a976054d0edbb68');
});

test('every string of the row is part of the hash', () => {
  for (const column of Object.keys(row) as (keyof LogRow)[]) {
    const other = column === 'Version' ? { ...row, Version: 3 } : { ...row, [column]: `${row[column]}x` };
    expect(rowHash(other), column).not.toBe(rowHash(row));
  }
});

test('ASCII JSON is ASCII and says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = asciiJson(value);
      expect(/^[\x20-\x7e]*$/.test(written)).toBe(true);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

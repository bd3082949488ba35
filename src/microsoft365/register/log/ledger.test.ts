import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommitDraft } from '../../../application/ports/log.ts';
import type { Fields } from '../items/item.ts';
import { rowHash } from './hash.ts';
import { Ledger } from './ledger.ts';
import { rowOf } from './row.ts';

const draft = (stream: string, version: number): CommitDraft => ({
  stream,
  version,
  at: '2026-09-15T07:00:00.000Z',
  actor: { id: 'p1', name: 'Åsa Öberg', role: 'ordförande' },
  commitId: `${stream}-${version}`,
  events: [{ type: 'Happened', v: 1, what: `ö${version}` }],
  idempotencyKey: `k${version}`,
  requestDigest: 'd',
});

const chain = (stream: string, length: number, firstId = 1): { id: string; fields: Fields }[] => {
  let previous = '';
  return Array.from({ length }, (_, index) => {
    const row = rowOf(draft(stream, index + 1), previous);
    previous = rowHash(row);
    return { id: String(firstId + index), fields: { ...row, Hash: previous } };
  });
};

const versions = (ledger: Ledger) => ledger.ready().map(({ stream, version }) => `${stream}:${version}`);

const at = <T>(rows: readonly T[], index: number): T => {
  const row = rows[index];
  if (row === undefined) throw new Error(`no row ${index}`);
  return row;
};

test('whatever the order and however often rows come, each commit is delivered once and in order', () => {
  const rows = [...chain('MD-2026-0001', 4), ...chain('MD-2026-0002', 3, 10)];
  const deliveries = fc.array(fc.nat(rows.length - 1), { maxLength: 30 });
  fc.assert(
    fc.property(deliveries, fc.shuffledSubarray(rows, { minLength: rows.length }), (early, late) => {
      const ledger = new Ledger();
      const got: string[] = [];
      for (const row of [...early.map((index) => at(rows, index)), ...late]) {
        ledger.take(row.id, row.fields);
        got.push(...versions(ledger));
      }
      for (const stream of ['MD-2026-0001', 'MD-2026-0002']) {
        const own = rows.filter(({ fields }) => fields.Stream === stream).map(({ fields }) => fields.Key);
        expect(got.filter((key) => key.startsWith(`${stream}:`))).toEqual(own);
      }
      expect(ledger.takeAlarms()).toEqual([]);
      expect(ledger.gaps()).toEqual([]);
    }),
  );
});

describe('what must not happen to a log', () => {
  const rows = chain('MD-2026-0001', 3);
  const loaded = () => {
    const ledger = new Ledger();
    for (const { id, fields } of rows) ledger.take(id, fields);
    ledger.ready();
    return ledger;
  };
  const kinds = (ledger: Ledger) => ledger.takeAlarms().map(({ kind }) => kind);

  test('a row changed under way is told once', () => {
    const ledger = loaded();
    ledger.take('2', { ...at(rows, 1).fields, ActorName: 'Någon Annan' });
    ledger.take('2', { ...at(rows, 1).fields, ActorName: 'Någon Annan' });
    expect(kinds(ledger)).toEqual(['row-changed']);
  });

  test('a row changed before it was ever read ends its stream', () => {
    const ledger = new Ledger();
    for (const { id, fields } of rows)
      ledger.take(id, id === '2' ? { ...fields, At: '2026-01-01T00:00:00.000Z' } : fields);
    expect(versions(ledger)).toEqual(['MD-2026-0001:1']);
    expect(kinds(ledger)).toEqual(['row-changed']);
    expect(ledger.gaps()).toEqual([]);
  });

  test('a row with a new hash of its own breaks the chain', () => {
    const forged = rowOf({ ...draft('MD-2026-0001', 2), at: '2026-01-01T00:00:00.000Z' }, 'other');
    const ledger = new Ledger();
    ledger.take('1', at(rows, 0).fields);
    ledger.take('2', { ...forged, Hash: rowHash(forged) });
    expect(versions(ledger)).toEqual(['MD-2026-0001:1']);
    expect(kinds(ledger)).toEqual(['chain-broken']);
  });

  test('a row that is gone', () => {
    const ledger = loaded();
    ledger.vanish('3');
    expect(kinds(ledger)).toEqual(['row-vanished']);
  });

  test('a gap waits, and is told when the list itself has it', () => {
    const ledger = new Ledger();
    ledger.take('3', at(rows, 2).fields);
    expect(versions(ledger)).toEqual([]);
    expect(ledger.gaps()).toEqual(['MD-2026-0001']);
    ledger.confirmGap('MD-2026-0001');
    expect(kinds(ledger)).toEqual(['row-vanished']);
    expect(ledger.gaps()).toEqual([]);
  });

  test('of two rows with one key the lowest id counts', () => {
    const other = rowOf({ ...draft('MD-2026-0001', 1), commitId: 'other' }, '');
    const ledger = new Ledger();
    ledger.take('12', { ...other, Hash: rowHash(other) });
    ledger.take('9', at(rows, 0).fields);
    expect(ledger.ready().map(({ commitId }) => commitId)).toEqual(['MD-2026-0001-1']);
    expect(kinds(ledger)).toEqual(['key-doubled']);
  });

  test('a row without key is told and ignored', () => {
    const ledger = loaded();
    ledger.take('7', { Stream: 'MD-2026-0001' });
    expect(versions(ledger)).toEqual([]);
    expect(kinds(ledger)).toEqual(['key-empty']);
  });

  test('the rows of the set-up race are no part of it', () => {
    const ledger = loaded();
    ledger.take('8', { Key: 'PROVNING-1:1', Stream: 'PROVNING-1' });
    ledger.vanish('8');
    expect(versions(ledger)).toEqual([]);
    expect(kinds(ledger)).toEqual([]);
  });
});

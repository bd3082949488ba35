import { expect, test } from 'vitest';
import { RegisterUnavailable } from '../../../application/ports/log.ts';
import { placeOf } from '../resolve.ts';
import { failed, lost, page, type Scripted, scriptedDoor } from '../testing/scripted-door.ts';
import { graphRows } from './graph-rows.ts';
import { rowHash } from './hash.ts';
import { createLog } from './log.ts';
import { rowOf } from './row.ts';

const draft = {
  stream: 'MD-2026-0001',
  version: 1,
  at: '2026-09-15T07:00:00.000Z',
  actor: { id: 'p', name: 'Åsa Öberg', role: 'ordförande' },
  commitId: 'mine',
  events: [{ type: 'Opened', v: 1 }],
  idempotencyKey: 'k',
  requestDigest: 'd',
};
const row = (id: string, commitId: string) => {
  const fields = rowOf({ ...draft, commitId }, '');
  return { id, fields: { ...fields, Hash: rowHash(fields) } };
};
const created: Scripted = { status: 201, body: { id: '1', fields: {} } };

const append = async (...script: Scripted[]) => {
  const { wires, asked, bodies, waits } = scriptedDoor(script);
  const log = createLog(graphRows(wires, placeOf(wires, { register: 'r', reading: 'l' }, 'Handelser')));
  const result = await log.append(draft, '').catch((error: unknown) => error);
  const kind = result instanceof Error ? result : (result as { kind: string }).kind;
  return { kind, asked: asked.map((a) => a.split(' ')[0]).join(' '), bodies, waits };
};

test('one write and no read when all goes well', async () => {
  expect(await append(created)).toMatchObject({ kind: 'appended', asked: 'POST', waits: [] });
});

test.each([400, 409, 500, 503, 'lost'])('after %s the key is read back: my row stands', async (answer) => {
  const fault = answer === 'lost' ? lost() : failed(Number(answer));
  expect(await append(fault, page([row('4', 'mine')]))).toMatchObject({
    kind: 'appended',
    asked: 'POST GET',
  });
});

test('another’s row stands: a conflict, with the whole stream', async () => {
  const theirs = page([row('3', 'theirs')]);
  expect(await append(failed(400), theirs, theirs)).toMatchObject({
    kind: 'conflict',
    asked: 'POST GET GET',
  });
});

test('of two rows under the key the lowest id counts', async () => {
  const both = page([row('12', 'mine'), row('9', 'theirs')]);
  expect(await append(lost(), both, both)).toMatchObject({ kind: 'conflict' });
});

test('nothing stands: the very same row once more', async () => {
  const { kind, asked, bodies } = await append(lost(), page([]), created);
  expect({ kind, asked }).toEqual({ kind: 'appended', asked: 'POST GET POST' });
  expect(bodies[2]).toEqual(bodies[0]);
});

test('a create that lands after its answer was lost is one’s own', async () => {
  const late = await append(lost(), page([]), failed(400), page([row('4', 'mine')]));
  expect(late).toMatchObject({ kind: 'appended', asked: 'POST GET POST GET' });
});

test('tries are bounded, with growing pauses', async () => {
  const script = Array.from({ length: 5 }, () => [failed(500), page([])]).flat();
  const { kind, waits } = await append(...script);
  expect(kind).toBeInstanceOf(RegisterUnavailable);
  expect(waits).toEqual([300, 600, 1200, 2400]);
});

test('neither success nor conflict is claimed when the key cannot be read back', async () => {
  const { kind } = await append(lost(), ...Array.from({ length: 5 }, lost));
  expect(kind).toBeInstanceOf(RegisterUnavailable);
});

test.each([403, 404])('a %s is not tried again', async (status) => {
  const { kind, waits } = await append(failed(status), failed(status));
  expect(kind).toBeInstanceOf(RegisterUnavailable);
  expect(waits).toEqual([]);
});

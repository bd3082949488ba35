import { expect, test } from 'vitest';
import { RegisterUnavailable } from '../../../application/ports/log.ts';
import { placeOf } from '../resolve.ts';
import { failed, lost, type Scripted, scriptedDoor } from '../testing/scripted-door.ts';
import { changeRow } from './change-row.ts';

const held = { id: '7', eTag: '"g,1"', fields: { Key: 'k', State: 'wanted', ChangeId: 'a' } };
const change = { State: 'sending', ChangeId: 'mine' };
const done: Scripted = { body: {} };
const stands = (fields: object, eTag: string): Scripted => ({
  body: { id: '7', eTag, fields: { Key: 'k', ...fields } },
});

const changing = async (...script: Scripted[]) => {
  const { wires, asked } = scriptedDoor(script);
  const place = placeOf(wires, { register: 'r', reading: 'l' }, 'Handelser');
  const row = await changeRow(wires, place, held, change, ['Key', 'State', 'ChangeId']).catch(
    (error: unknown) => error,
  );
  return { row, asked: asked.map((a) => a.split(' ')[0]).join(' ') };
};

test('one write, and the eTag that follows from it', async () => {
  const item = { id: '7', eTag: '"g,2"', fields: { Key: 'k', State: 'sending', ChangeId: 'mine' } };
  expect(await changing(done)).toEqual({ row: { kind: 'changed', item }, asked: 'PATCH' });
});

test('an answer that was lost after its effect: the row carries the change', async () => {
  const { row, asked } = await changing(lost(), stands(change, '"g,2"'));
  expect(row).toMatchObject({ kind: 'changed', item: { eTag: '"g,2"' } });
  expect(asked).toBe('PATCH GET');
});

test('an answer that was lost before its effect: once more', async () => {
  const { row, asked } = await changing(lost(), stands(held.fields, '"g,1"'), done);
  expect(row).toMatchObject({ kind: 'changed' });
  expect(asked).toBe('PATCH GET PATCH');
});

test('SharePoint counted further than foreseen, but the row is as it was held: once more under its own eTag', async () => {
  const { row } = await changing(failed(412), stands(held.fields, '"g,3"'), done);
  expect(row).toMatchObject({ kind: 'changed', item: { eTag: '"g,4"' } });
});

test.each([412, 409])('%s and another’s change stands: lost, and how it stands', async (status) => {
  const { row } = await changing(failed(status), stands({ State: 'sending', ChangeId: 'theirs' }, '"g,2"'));
  expect(row).toMatchObject({ kind: 'lost', item: { fields: { ChangeId: 'theirs' } } });
});

test('a row that is gone is lost', async () => {
  expect((await changing(failed(404), failed(404))).row).toEqual({ kind: 'lost', item: undefined });
});

test('tries are bounded', async () => {
  const script = Array.from({ length: 5 }, () => [failed(500), stands(held.fields, '"g,1"')]).flat();
  expect((await changing(...script)).row).toBeInstanceOf(RegisterUnavailable);
});

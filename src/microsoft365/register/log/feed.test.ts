import { expect, test } from 'vitest';
import { placeOf } from '../resolve.ts';
import { failed, lost, page, type Scripted, scriptedDoor } from '../testing/scripted-door.ts';
import { createLogFeed } from './feed.ts';
import { graphRows } from './graph-rows.ts';
import { rowHash } from './hash.ts';
import { rowOf } from './row.ts';

const stream = 'MD-2026-0001';
let previous = '';
const rows = [1, 2, 3].map((version) => {
  const row = rowOf(
    {
      stream,
      version,
      at: '2026-09-15T07:00:00.000Z',
      actor: { id: 'p', name: 'Åsa', role: 'ordförande' },
      commitId: `c${version}`,
      events: [],
      idempotencyKey: 'k',
      requestDigest: 'd',
    },
    previous,
  );
  previous = rowHash(row);
  return { id: String(version), fields: { ...row, Hash: previous } };
});
const [first, second, third] = rows;

const feeding = (script: Scripted[], listIds?: string[]) => {
  const { wires, asked } = scriptedDoor(script, listIds);
  const place = placeOf(wires, { register: 'r', reading: 'l' }, 'Handelser');
  const heard: string[] = [];
  const reported: unknown[] = [];
  const feed = createLogFeed(wires, place, graphRows(wires, place), {
    pollMilliseconds: 0,
    report: (error) => reported.push(error),
  });
  const listener = {
    commits: (commits: readonly { version: number }[]) =>
      heard.push(...commits.map((c) => String(c.version))),
    forget: () => heard.push('forget'),
    alarm: ({ kind }: { kind: string }) => heard.push(kind),
  };
  return { feed, start: () => feed.start(listener), heard, asked, reported };
};

test('goes on from the link, and takes what comes again for what it is', async () => {
  const { feed, start, heard, asked } = feeding([
    page([second, first], 'link-1'),
    page([first, third, second], 'link-2'),
  ]);
  await start();
  await feed.refresh();
  expect(heard).toEqual(['1', '2', '3']);
  expect(asked).toEqual(['GET list-1/items/delta', 'GET link-1']);
});

test('a gap is filled from the stream itself', async () => {
  const { start, heard, asked } = feeding([page([first, third], 'link-1'), page([first, second, third])]);
  await start();
  expect(heard).toEqual(['1', '2', '3']);
  expect(asked).toEqual(['GET list-1/items/delta', 'GET list-1/items']);
});

test('a gap whose stream could not be read is filled the next time', async () => {
  const script = [page([first, third], 'l1'), failed(503), page([], 'l2'), page([first, second, third])];
  const { start, heard, reported } = feeding(script);
  await start();
  expect(heard).toEqual(['1', '2', '3']);
  expect(reported).toHaveLength(1);
});

test('a row without its fields is read alone', async () => {
  const { start, heard, asked } = feeding([page([{ id: '1' }], 'l1'), { body: first }]);
  await start();
  expect(heard).toEqual(['1']);
  expect(asked).toEqual(['GET list-1/items/delta', 'GET list-1/items/1']);
});

test('410: the same list is gone through whole, and nothing is told twice', async () => {
  const { feed, start, heard } = feeding([page(rows.slice(0, 2), 'l1'), failed(410), page(rows, 'l2')]);
  await start();
  await feed.refresh();
  expect(heard).toEqual(['1', '2', '3']);
});

test('410: a row that then is missing is asked for before it counts as gone', async () => {
  const script = [page(rows, 'l1'), failed(410), page([first], 'l2'), { body: second }, failed(404)];
  const { feed, start, heard } = feeding(script);
  await start();
  await feed.refresh();
  expect(heard).toEqual(['1', '2', '3', 'row-vanished']);
});

test('another list by the same name: all is forgotten and loaded anew', async () => {
  const { feed, start, heard, asked } = feeding(
    [page(rows, 'l1'), failed(404), page([first], 'l2')],
    ['list-1', 'list-2'],
  );
  await start();
  await feed.refresh();
  expect(heard).toEqual(['1', '2', '3', 'forget', '1']);
  expect(asked.at(-1)).toBe('GET list-2/items/delta');
});

test('a list that is gone for a while is found when it is back', async () => {
  const { feed, start, heard } = feeding(
    [page([first], 'l1'), failed(404), failed(404), page([first], 'l2')],
    ['list-1', '', 'list-2'],
  );
  await start();
  await expect(feed.refresh()).rejects.toThrow('finns inte');
  await feed.refresh();
  expect(heard).toEqual(['1', 'forget', '1']);
});

test('the first round is tried until it succeeds, and every failure is told', async () => {
  const { start, heard, reported } = feeding([lost(), failed(503), page([first], 'l1')]);
  await start();
  expect(heard).toEqual(['1']);
  expect(reported).toHaveLength(2);
});

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from './journal-store.ts';

let directory: string;
const journal = () => join(directory, 'journal.jsonl');
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function reopened(): Record<string, Record<string, unknown>> {
  const store = openStore(directory);
  const state = store.export();
  store.close();
  return state;
}

describe('a commit', () => {
  it('is on disk when it returns', () => {
    const store = openStore(directory);
    store.commit(() => store.collection('a').put('1', { text: 'Åre\n"citat"' }));
    expect(reopened()).toEqual({ a: { '1': { text: 'Åre\n"citat"' } } });
    store.close();
  });

  it('is all or nothing', () => {
    const store = openStore(directory);
    const rows = store.collection<{ v: number }>('a');
    store.commit(() => rows.put('1', { v: 1 }));
    const failing = () =>
      store.commit(() => {
        rows.put('1', { v: 2 });
        store.commit(() => rows.put('2', { v: 2 }));
        rows.delete('1');
        throw new Error('refused');
      });
    expect(failing).toThrow('refused');
    expect(store.export()).toEqual({ a: { '1': { v: 1 } } });
    expect(reopened()).toEqual({ a: { '1': { v: 1 } } });
    store.close();
  });

  it('is the only place to write, and nobody changes a record behind its back', () => {
    const store = openStore(undefined);
    const rows = store.collection<{ list: number[] }>('a');
    expect(() => rows.put('1', { list: [] })).toThrow('Store.commit');
    store.commit(() => rows.put('1', { list: [1] }));
    expect(() => rows.get('1')?.list.push(2)).toThrow(TypeError);
  });
});

describe('the journal', () => {
  it('cuts a torn tail and goes on after it', () => {
    const store = openStore(directory);
    store.commit(() => store.collection('a').put('1', { v: 1 }));
    store.close();
    appendFileSync(journal(), '[{"put":["a","2",{"v"');
    const again = openStore(directory);
    again.commit(() => again.collection('a').put('3', { v: 3 }));
    again.close();
    expect(reopened()).toEqual({ a: { '1': { v: 1 }, '3': { v: 3 } } });
  });

  it('says where it is damaged rather than guess', () => {
    writeFileSync(journal(), '[]\nnonsense\n[]\n');
    expect(() => openStore(directory)).toThrow(/damaged at byte 3/);
  });

  it('is rewritten by replace, and what follows is appended to the new one', () => {
    const store = openStore(directory);
    for (let n = 0; n < 50; n += 1) store.commit(() => store.collection('a').put('1', { n }));
    const before = statSync(journal()).size;
    store.replace({ b: { x: { y: 1 } } });
    expect(statSync(journal()).size).toBeLessThan(before);
    store.commit(() => store.collection('b').put('z', { y: 2 }));
    store.close();
    expect(reopened()).toEqual({ b: { x: { y: 1 }, z: { y: 2 } } });
  });

  it('tells the same as memory, whatever was done', () => {
    const step = fc.record({
      name: fc.constantFrom('a', 'b'),
      id: fc.constantFrom('1', '2', '3'),
      value: fc.option(fc.jsonValue(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(step)), (commits) => {
        const store = openStore(directory);
        store.replace({});
        for (const steps of commits) {
          store.commit(() => {
            for (const { name, id, value } of steps) {
              if (value === undefined) store.collection(name).delete(id);
              else store.collection(name).put(id, { value });
            }
          });
        }
        const held = JSON.parse(JSON.stringify(store.export())) as Record<string, object>;
        store.close();
        const kept = reopened();
        for (const name of ['a', 'b']) expect(kept[name] ?? {}).toEqual(held[name] ?? {});
      }),
      { numRuns: 40 },
    );
  });
});

describe('kill -9', () => {
  it('loses nothing that was told to be written, and leaves no half commit, three times over', {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 3; round += 1) {
      const lastTold = await writeUntilKilled(25);
      const { rows = {}, twins = {} } = reopened();
      expect(Object.keys(rows).length).toBeGreaterThan(lastTold);
      expect(Object.keys(twins)).toEqual(Object.keys(rows));
      // The next round starts with a tail torn in the middle of a character.
      appendFileSync(journal(), Buffer.from([...Buffer.from('[{"put":["rows","Å'), 0xc3]));
    }
    expect(readFileSync(journal(), 'utf8').split('\n').length).toBeGreaterThan(75);
  });
});

/** Starts the writer, kills it once it has told of `count` commits; resolves to the last one it told of. */
async function writeUntilKilled(count: number): Promise<number> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'journal-writer.fixture.ts'), directory]);
  let told = -1;
  let seen = 0;
  onTestFinished(() => void writer.kill('SIGKILL'));
  const lines = createInterface({ input: writer.stdout });
  lines.on('line', (line) => {
    told = Number(line);
    seen += 1;
    if (seen === count) writer.kill('SIGKILL');
  });
  await new Promise((resolve) => writer.once('close', resolve));
  return told;
}

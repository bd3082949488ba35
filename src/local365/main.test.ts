import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemBody } from './testing/item-shapes.ts';
import { LISTS, LOG_LIST } from './testing/log-list.ts';
import { send } from './testing/small-tenant.ts';
import { smallWorld } from './testing/small-world.ts';
import { appGraphToken } from './testing/tokens.ts';

/** Starting a process takes as long as the machine is busy; nothing here asserts a time. */
const PATIENCE = 120_000;
const started: ChildProcess[] = [];
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'local365-'));
  writeFileSync(join(directory, 'world.json'), JSON.stringify(smallWorld));
});
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

/** Starts the emulator as a process of its own; resolves once it has said where it is. */
async function start(): Promise<{ process: ChildProcess; origin: string }> {
  const env = { ...process.env, LOCAL365_PORT: '0', LOCAL365_DIR: join(directory, 'state') };
  const args = [join(import.meta.dirname, 'main.ts'), '--world', join(directory, 'world.json')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, origin: line.replace('Local Microsoft 365 on ', '') };
}

async function graph<T>(origin: string, method: string, path: string, body?: unknown) {
  const authorization = `Bearer ${await appGraphToken(origin)}`;
  return send<T>(`${origin}/v1.0${path}`, method, body, { authorization });
}

it('what was answered stands after kill -9; SIGTERM ends it cleanly', { timeout: PATIENCE }, async () => {
  const first = await start();
  await graph(first.origin, 'POST', LISTS, LOG_LIST);
  const items = `${LISTS}/Logg/items`;
  const made = await graph<ItemBody>(first.origin, 'POST', items, { fields: { Key: 'a' } });
  const killed = once(first.process, 'exit');
  first.process.kill('SIGKILL');
  await killed;

  const second = await start();
  const read = await graph<ItemBody>(second.origin, 'GET', `${items}/1`);
  expect(read.body).toMatchObject({ eTag: made.body.eTag, fields: { Key: 'a' } });
  expect((await graph(second.origin, 'POST', items, { fields: { Key: 'A' } })).status).toBe(400);
  const ended = once(second.process, 'exit');
  second.process.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('says how it is used when the world is missing', { timeout: PATIENCE }, async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [line] = (await once(createInterface({ input: child.stderr }), 'line')) as [string];
  expect(line).toContain('--world world.json');
});

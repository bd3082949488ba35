import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerTenant, sites } from './register-tenant.ts';

let place: Awaited<ReturnType<typeof registerTenant>>;
beforeAll(async () => {
  place = await registerTenant('calm');
}, 30_000);
afterAll(() => place.target.close());

/** Lets a process append until it has been told of so many rows, then kills it. Gives what it printed. */
const killAfter = async (stream: string, rows: number): Promise<string[]> => {
  const script = join(import.meta.dirname, 'append-until-killed.ts');
  const args = [script, place.tenant.origin, sites.register, sites.reading, stream];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === rows) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return told;
};

it('what a process was told stands, it stands exactly once, though the process was killed', async () => {
  const stream = 'MD-2026-0001';
  const told: string[] = [];
  // The second process takes up where the first was cut off: perhaps after a row that nobody was told of.
  for (const rows of [7, 5]) told.push(...(await killAfter(stream, rows)));
  const { log, feed } = place.target.open();
  const standing = await log.read(stream);
  const rows = standing.map(({ version, commitId }) => `${version} ${commitId}`);
  expect(told.filter((row) => rows.filter((other) => other === row).length !== 1)).toEqual([]);
  expect(standing.map(({ version }) => version)).toEqual(standing.map((_, index) => index + 1));
  expect(told.length).toBeGreaterThanOrEqual(12);
  expect(standing.length - told.length).toBeLessThanOrEqual(2);
  const alarms: unknown[] = [];
  const commits: unknown[] = [];
  await feed.start({
    commits: (more) => commits.push(...more),
    forget: () => undefined,
    alarm: (alarm) => alarms.push(alarm),
  });
  expect(commits).toEqual(standing);
  expect(alarms).toEqual([]);
}, 60_000);

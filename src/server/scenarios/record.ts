import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, stopProgram, untilAnswers } from '../child.ts';
import { freePort } from '../free-port.ts';
import { worldFile, worldOf } from '../worlds/world.ts';
import { matters, openRound } from './matters.ts';
import type { Places } from './person-client.ts';
import { setUp } from './set-up.ts';
import { createWalker } from './walk.ts';

/** Where the recording's own addresses stood; filled in with those of whoever plays it. */
export const appPlaceholder = 'http://app.placeholder.invalid';
export const localPlaceholder = 'http://local365.placeholder.invalid';

/** The states that a local Microsoft 365 can be set to, recorded from the app's own commands, into `folder`. */
export const recordScenarios = async (profile: string, folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, 'recording-'));
  const world = worldOf(profile);
  const [appPort, localPort] = [await freePort(), await freePort()];
  const places: Places = { app: `http://localhost:${appPort}`, local: `http://localhost:${localPort}` };
  const file = join(scratch, 'world.json');
  writeFileSync(file, JSON.stringify(worldFile(world, { app: places.app, scenarios: {} })));
  const local = startProgram('src/local365/main.ts', ['--world', file], {
    LOCAL365_PORT: String(localPort),
    LOCAL365_DIR: join(scratch, 'state'),
  });
  try {
    await untilAnswers(local, `${places.local}/__local/info`);
    await setUp(places.local, world);
    const names = [await save('empty', places, folder)];
    if (profile === 'krokom') names.push(...(await play(places, appPort, localPort, folder)));
    return names;
  } finally {
    await stopProgram(local);
    rmSync(scratch, { recursive: true, force: true });
  }
};

const play = async (
  places: Places,
  appPort: number,
  localPort: number,
  folder: string,
): Promise<string[]> => {
  const environment = {
    PORT: String(appPort),
    LOCAL365_PORT: String(localPort),
    POLL_MILLISECONDS: '500',
    PROFILE: 'krokom',
  };
  const app = startProgram('src/server/main.ts', [], environment);
  try {
    await untilAnswers(app, `${places.app}/readyz`);
    const walker = createWalker(places);
    await walker.walk(openRound);
    const first = await save('round-open', places, folder);
    for (const matter of matters) await walker.walk(matter);
    return [first, await save('krokom', places, folder)];
  } finally {
    await stopProgram(app);
  }
};

/** Writes the state down as it is when the app is quiet at the beginning of local time: what waited for a morning has gone out. */
const save = async (name: string, { app, local }: Places, folder: string): Promise<string> => {
  await atTheBeginning(local);
  if (name !== 'empty') await untilQuiet(app);
  await atTheBeginning(local);
  const state = await (await fetch(`${local}/__local/state`)).text();
  writeFileSync(
    join(folder, `${name}.json`),
    state.replaceAll(app, appPlaceholder).replaceAll(local, localPlaceholder),
  );
  return name;
};

const atTheBeginning = async (local: string): Promise<void> => {
  await fetch(`${local}/__local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: '2026-09-15T09:00:00+02:00' }),
  });
};

const untilQuiet = async (app: string): Promise<void> => {
  for (;;) {
    const { pendingEffects } = (await (await fetch(`${app}/readyz`)).json()) as { pendingEffects: number };
    if (pendingEffects === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

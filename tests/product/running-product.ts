import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, stopProgram, untilAnswers } from '../../src/server/child.ts';
import { freePort } from '../../src/server/free-port.ts';
import { type PersonClient, personClient } from '../../src/server/scenarios/person-client.ts';
import { scenarioFiles } from '../../src/server/scenarios/scenarios.ts';
import { worldFile, worldOf } from '../../src/server/worlds/world.ts';
import { type LocalControl, localControl } from './local-control.ts';

/** The app and its local Microsoft 365, each a process of its own, on free ports. */
export interface RunningProduct {
  app: string;
  local: string;
  domain: string;
  control: LocalControl;
  /** `ordforande.ks` → their signed-in client. */
  as(role: string): Promise<PersonClient>;
  /** Waits until nothing is left to send, write or mirror. */
  quiet(): Promise<void>;
  /** kill -9 of both, then both started again on the same state and ports. */
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
}

export const startProduct = async (
  options: { profile?: string; scenario?: string; environment?: Record<string, string> } = {},
): Promise<RunningProduct> => {
  const profile = options.profile ?? 'krokom';
  const world = worldOf(profile);
  const folder = mkdtempSync(join(tmpdir(), 'medborgardialog-'));
  const [port, localPort] = [await freePort(), await freePort()];
  const [app, local] = [`http://localhost:${port}`, `http://localhost:${localPort}`];
  const scenarios = await scenarioFiles(world.profile, folder, { app, local });
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(worldFile(world, { app, scenarios })));
  const localArgs = ['--world', file, '--scenario', options.scenario ?? 'empty'];
  const localEnvironment = { LOCAL365_PORT: String(localPort), LOCAL365_DIR: join(folder, 'state') };
  const appEnvironment = {
    PORT: String(port),
    LOCAL365_PORT: String(localPort),
    PROFILE: profile,
    POLL_MILLISECONDS: '500',
    ...options.environment,
  };
  const children: ChildProcess[] = [];
  const start = async (): Promise<void> => {
    const first = startProgram('src/local365/main.ts', localArgs, localEnvironment);
    children.push(first);
    await untilAnswers(first, `${local}/__local/info`);
    const second = startProgram('src/server/main.ts', [], appEnvironment);
    children.push(second);
    await untilAnswers(second, `${app}/readyz`);
  };
  await start();
  return {
    app,
    local,
    domain: world.domain,
    control: localControl(local, world.domain),
    as: (role) => personClient({ app, local }, `${role}@${world.domain}`),
    quiet: () => untilQuiet(app),
    killAndStart: async () => {
      await Promise.all(children.splice(0).map(kill));
      await start();
    },
    stop: async () => {
      for (const child of children.splice(0).reverse()) await stopProgram(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

/** `/readyz` says 200 and that no effect is left. */
const untilQuiet = async (app: string): Promise<void> => {
  for (;;) {
    const answer = await fetch(`${app}/readyz`);
    const { pendingEffects } = (await answer.json()) as { pendingEffects: number };
    if (answer.ok && pendingEffects === 0) return;
  }
};

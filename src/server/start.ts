import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages } from './build.ts';
import { startProgram, stopProgram, untilAnswers } from './child.ts';
import { defaultProfile } from './default-profile.ts';
import { loadPolicy, PolicyError } from './load-policy.ts';
import { firstScenario, UnknownScenario } from './scenarios/first-scenario.ts';
import { scenarioFiles } from './scenarios/scenarios.ts';
import { addMissingLists } from './scenarios/set-up.ts';
import { whereToClick } from './where-to-click.ts';
import { isOwnFile, profileKey } from './worlds/profile-key.ts';
import { worldFile, worldFor } from './worlds/world.ts';

const port = process.env.PORT ?? '3978';
const localPort = process.env.LOCAL365_PORT ?? '3979';
const asked = process.env.PROFILE ?? defaultProfile;
// The programs are started in the repository's folder, wherever one stands.
const profile = isOwnFile(asked) ? resolve(asked) : asked;
/** Each municipality has a state of its own: one goes from one to another and finds them as they were left. */
const folder = join(resolve(process.env.LOCAL365_DIR ?? '.local365'), profileKey(profile));
const app = `http://localhost:${port}`;
const local = `http://localhost:${localPort}`;
const onlyLocal = process.argv.includes('local365');

/** Everything on one's own machine: pages built, local Microsoft 365 started with its world, the app beside it. */
const start = async (): Promise<void> => {
  const { policy } = loadPolicy(profile);
  if (process.argv.includes('--fresh')) rmSync(join(folder, 'state'), { recursive: true, force: true });
  await buildPages();
  mkdirSync(folder, { recursive: true });
  const world = worldFor(profile, policy.profile);
  const scenarios = await scenarioFiles(profile, folder, { app, local });
  const first = firstScenario(process.argv, policy.profile, Object.keys(scenarios));
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(worldFile(world, { app, scenarios }), null, 2));
  const children: ChildProcess[] = [];
  const end = async (code: number): Promise<never> => {
    await Promise.all([...children].reverse().map(stopProgram));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));
  const begin = async (
    program: string,
    args: string[],
    environment: Record<string, string>,
    answers: string,
  ) => {
    const child = startProgram(program, args, environment);
    children.push(child);
    child.once('exit', (code) => void end(code ?? 1));
    await untilAnswers(child, answers);
  };
  const environment = { LOCAL365_PORT: localPort, LOCAL365_DIR: join(folder, 'state') };
  await begin(
    'src/local365/main.ts',
    ['--world', file, '--scenario', first],
    environment,
    `${local}/__local/info`,
  );
  await addMissingLists(local);
  if (onlyLocal) return;
  await begin(
    'src/server/main.ts',
    [],
    { PORT: port, LOCAL365_PORT: localPort, PROFILE: profile },
    `${app}/readyz`,
  );
  console.log(whereToClick(policy.profile, world, { app, local }));
};

await start().catch((error: unknown) => {
  if (!(error instanceof PolicyError) && !(error instanceof UnknownScenario)) throw error;
  console.error(error.message);
  process.exit(1);
});

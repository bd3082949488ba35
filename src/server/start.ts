import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages } from './build.ts';
import { startProgram, stopProgram, untilAnswers } from './child.ts';
import { loadPolicy, PolicyError } from './load-policy.ts';
import { scenarioFiles } from './scenarios/scenarios.ts';
import { worldFile, worldOf } from './worlds/world.ts';

const port = process.env.PORT ?? '3978';
const localPort = process.env.LOCAL365_PORT ?? '3979';
const profile = process.env.PROFILE ?? 'krokom';
const folder = resolve(process.env.LOCAL365_DIR ?? '.local365');
const app = `http://localhost:${port}`;
const local = `http://localhost:${localPort}`;
const onlyLocal = process.argv.includes('local365');

/** Everything on one's own machine: pages built, local Microsoft 365 started with its world, the app beside it. */
const start = async (): Promise<void> => {
  loadPolicy(profile);
  if (process.argv.includes('--fresh')) rmSync(join(folder, 'state'), { recursive: true, force: true });
  await buildPages();
  mkdirSync(folder, { recursive: true });
  const world = worldOf(profile);
  const scenarios = await scenarioFiles(world.profile, folder, { app, local });
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(worldFile(world, { app, scenarios }), null, 2));
  const first = 'krokom' in scenarios ? 'krokom' : 'empty';
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
  if (onlyLocal) return;
  await begin(
    'src/server/main.ts',
    [],
    { PORT: port, LOCAL365_PORT: localPort, PROFILE: profile },
    `${app}/readyz`,
  );
  console.log(whereToClick(world.domain));
};

const whereToClick = (domain: string): string =>
  [
    '',
    `  Arbetsbänken   ${local}/            var vem du vill: chatt, flik, kalender, brev`,
    `  Medborgare     ${app}/            dialoger, och önska en dialog`,
    `  Handläggare    ${local}/#/handlaggare.klf@${domain}/tab`,
    `  Ordförande KS  ${local}/#/ordforande.ks@${domain}/chat`,
    '',
    '  Ctrl-C stannar båda. Läget finns kvar; "npm start -- --fresh" börjar om.',
    '',
  ].join('\n');

await start().catch((error: unknown) => {
  if (!(error instanceof PolicyError)) throw error;
  console.error(error.message);
  process.exit(1);
});

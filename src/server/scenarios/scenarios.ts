import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf, whenChanged } from '../content-stamp.ts';
import { loadPolicy } from '../load-policy.ts';
import { profileKey } from '../worlds/profile-key.ts';
import { appPlaceholder, localPlaceholder, recordScenarios } from './record.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What a recording is made by: the app's own commands, and the local Microsoft 365 they were given to. */
const makers = [
  'src/{application,bot,contracts,domain,http,microsoft365,server}/**',
  'src/local365/{connector,control,graph,identity,state}/**',
  'package-lock.json',
];

/** Records the scenarios of a profile where the app or the profile has changed since they were; gives their folder. */
export const recordedScenarios = async (profile: string): Promise<string> => {
  const recordings = join(root, '.local365', 'recordings', profileKey(profile));
  const stamp = `${stampOf(root, makers)} ${loadPolicy(profile).policy.hash}`;
  const made = await whenChanged(join(recordings, 'stamp'), stamp, async () => {
    await recordScenarios(profile, recordings);
  });
  if (made) console.log(`Recorded the scenarios of ${profileKey(profile)}.`);
  return recordings;
};

/** The scenarios of a profile as files for these addresses, in `folder`. Name → file. */
export const scenarioFiles = async (
  profile: string,
  folder: string,
  { app, local }: { app: string; local: string },
): Promise<Record<string, string>> => {
  const recordings = await recordedScenarios(profile);
  const played = join(folder, 'scenarios');
  mkdirSync(played, { recursive: true });
  const files = readdirSync(recordings).filter((f) => f.endsWith('.json'));
  return Object.fromEntries(
    files.map((f) => [f.replace('.json', ''), fill(join(recordings, f), join(played, f), app, local)]),
  );
};

const fill = (from: string, to: string, app: string, local: string): string => {
  writeFileSync(
    to,
    readFileSync(from, 'utf8').replaceAll(appPlaceholder, app).replaceAll(localPlaceholder, local),
  );
  return to;
};

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding } from '../domain/policy/finding.ts';
import { parseProfile } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/profile.ts';

/** The policy cannot be read or does not hold: one line a finding, with file and line. */
export class PolicyError extends Error {}

/** The file of a profile: a bundled one by name, or a path to one's own. */
export const profileFile = (profile: string): string =>
  /\.ya?ml$/.test(profile)
    ? profile
    : fileURLToPath(new URL(`../domain/policy/profiles/${basename(profile)}.yaml`, import.meta.url));

/** `PROFILE`: the name of a bundled profile, or a path to one's own. Throws PolicyError. */
export const loadPolicy = (profile: string): { policy: Policy; text: string } => {
  const file = profileFile(profile);
  if (!existsSync(file)) throw new PolicyError(`Det finns ingen policyprofil "${profile}" (sökte ${file}).`);
  const text = readFileSync(file, 'utf8');
  const parsed = parseProfile(text, basename(file));
  if (!parsed.ok) throw new PolicyError(parsed.findings.map(formatFinding).join('\n'));
  const hash = createHash('sha256').update(text).digest('hex');
  return { policy: { hash, profile: parsed.profile }, text };
};

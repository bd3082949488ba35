import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding } from '../domain/policy/finding.ts';
import { parseProfile } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/profile.ts';
import { isOwnFile } from './worlds/profile-key.ts';

/** The policy cannot be read or does not hold: one line a finding, with file and line. */
export class PolicyError extends Error {}

const bundledFolder = new URL('../domain/policy/profiles/', import.meta.url);

const bundledNames = (): string[] =>
  readdirSync(bundledFolder).flatMap((file) => (file.endsWith('.yaml') ? [basename(file, '.yaml')] : []));

/** The file of a profile: a bundled one by name, or a path to one's own. */
const profileFile = (profile: string): string =>
  isOwnFile(profile) ? profile : fileURLToPath(new URL(`${encodeURIComponent(profile)}.yaml`, bundledFolder));

/** Larger than any policy; what is read is looked through several times. */
const LARGEST = 1_000_000;

const unreadable = (profile: string, code: unknown): string => {
  if (code === 'EISDIR') return 'är en mapp, inte en fil';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'går inte att läsa';
  return isOwnFile(profile)
    ? 'finns inte'
    : `finns inte; skriv en sökväg till en YAML-fil, eller ${bundledNames().join(', ')}`;
};

/** The text of a profile, by name or path. Throws PolicyError with one line: no file, a folder, no text, too large. */
export const readPolicyText = (profile: string): string => {
  const bytes = (() => {
    try {
      return readFileSync(profileFile(profile));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      throw new PolicyError(`Policyprofilen "${profile}" ${unreadable(profile, error.code)}.`);
    }
  })();
  if (bytes.length > LARGEST)
    throw new PolicyError(`Policyprofilen "${profile}" är för stor för att vara en profil.`);
  if (bytes.includes(0)) throw new PolicyError(`Policyprofilen "${profile}" är ingen textfil.`);
  return bytes.toString('utf8');
};

/** `PROFILE`: the name of a bundled profile, or a path to one's own. Throws PolicyError. */
export const loadPolicy = (profile: string): { policy: Policy; text: string } => {
  const text = readPolicyText(profile);
  const parsed = parseProfile(text, basename(profileFile(profile)));
  if (!parsed.ok) throw new PolicyError(parsed.findings.map(formatFinding).join('\n'));
  const hash = createHash('sha256').update(text).digest('hex');
  return { policy: { hash, profile: parsed.profile }, text };
};

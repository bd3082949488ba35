import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../finding.ts';
import { parseProfile } from '../parse.ts';
import type { Profile } from '../profile.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../profiles/${name}.yaml`, import.meta.url), 'utf8');

export const krokomText = read('krokom');
export const lillbyText = read('lillby');
export const templateText = readFileSync(new URL('../template.yaml', import.meta.url), 'utf8');
/** A municipality that nobody has, which an outsider described with the template alone. */
export const norrlidaText = readFileSync(new URL('./norrlida.yaml', import.meta.url), 'utf8');

/** Every profile that comes with the product, by name. */
export const bundled = (): [name: string, text: string][] =>
  readdirSync(new URL('../profiles/', import.meta.url))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .map((name) => [name, read(name)]);

export const findingsIn = (text: string): Finding[] => {
  const parsed = parseProfile(text, 'provad.yaml');
  return parsed.ok ? [] : parsed.findings;
};

export const profileIn = (text: string): Profile => {
  const parsed = parseProfile(text, 'provad.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings, null, 2));
  return parsed.profile;
};

/** `text` with `good`, which must stand in it exactly once, exchanged for `bad`. */
export const planted = (text: string, good: string, bad: string): string => {
  const count = text.split(good).length - 1;
  if (count !== 1) throw new Error(`"${good}" stands ${count} times in the profile, not once`);
  return text.replace(good, () => bad);
};

/** The line on which `snippet`, which must stand in the text exactly once, begins. */
export const lineOf = (text: string, snippet: string): number => {
  if (text.split(snippet).length !== 2) throw new Error(`"${snippet}" does not stand exactly once`);
  return text.slice(0, text.indexOf(snippet)).split('\n').length;
};

/** What is found when one thing in a sound profile is spoilt, as `line: message`, and the line it was planted on. */
export const afterPlanting = (text: string, good: string, bad: string, at: string) => {
  const spoilt = planted(text, good, bad);
  return { line: lineOf(spoilt, at), findings: findingsIn(spoilt) };
};

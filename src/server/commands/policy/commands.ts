import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explain } from '../../../domain/policy/explain/explain.ts';
import { formatFinding } from '../../../domain/policy/finding.ts';
import { jsonSchema } from '../../../domain/policy/json-schema.ts';
import { parseProfile } from '../../../domain/policy/parse.ts';
import { PolicyError, readPolicyText } from '../../load-policy.ts';

/** What was said, and the exit code. */
export interface Said {
  out: string;
  failed: boolean;
}

const usage = [
  'npm run policy -- check <fil eller namn>     granskar en profil',
  'npm run policy -- explain <fil eller namn>   berättar vad den säger, med bilder av vägarna (Markdown)',
  'npm run policy -- coverage                   vilka tester som visar vad policyerna kräver',
  'npm run policy -- schema                     skriver JSON-schemat som redigerare fyller i efter',
].join('\n');

const said = (out: string): Said => ({ out, failed: false });
const failed = (out: string): Said => ({ out, failed: true });

/** `npm run policy -- <what> <file>`. Never throws for what somebody wrote: it is told, with a failing exit code. */
export const policyCommand = ([what, which]: readonly string[]): Said => {
  if (what === 'check' || what === 'explain')
    return which === undefined ? failed(`Vilken profil?\n\n${usage}`) : onProfile(what, which);
  if (what === 'schema') return writeSchema();
  if (what === 'coverage') return coverage();
  return failed(what === undefined ? usage : `Det finns inget som heter "${what}".\n\n${usage}`);
};

const onProfile = (what: 'check' | 'explain', which: string): Said => {
  const read = textOf(which);
  if ('problem' in read) return failed(read.problem);
  const parsed = parseProfile(read.text, which);
  if (!parsed.ok) {
    const count = parsed.findings.length === 1 ? 'ett fel' : `${parsed.findings.length} fel`;
    return failed([...parsed.findings.map(formatFinding), `\n${which} har ${count}.`].join('\n'));
  }
  if (what === 'explain') return said(explain(parsed.profile));
  const { profile } = parsed;
  const ways = profile.routes.length === 1 ? 'en väg' : `${profile.routes.length} vägar`;
  const methods = profile.methods.length === 1 ? 'en metod' : `${profile.methods.length} metoder`;
  return said(`${which} håller: ${profile.municipality}, ${ways}, ${methods}. Inga fel.`);
};

const textOf = (which: string): { text: string } | { problem: string } => {
  try {
    return { text: readPolicyText(which) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { problem: error.message };
  }
};

const schemaFile = fileURLToPath(new URL('../../../domain/policy/profile.schema.json', import.meta.url));

const writeSchema = (): Said => {
  writeFileSync(schemaFile, jsonSchema());
  return said('Schemat är skrivet: src/domain/policy/profile.schema.json');
};

/** The tests are read by a program of theirs: what runs in production knows nothing of tests. */
const coverage = (): Said => {
  const script = fileURLToPath(new URL('../../../../tests/demands/print-coverage.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  return { out: `${stdout}${stderr}`.trim(), failed: status !== 0 };
};

import type { Block, RecordSheet } from '../ports/record-files.ts';
import { dateInWords } from '../texts/dates.ts';
import type { CaseRecord } from './record.ts';
import type { RecordSource } from './source.ts';

/** What is filed under a number of its own: a case, a year. */
interface Filed {
  nr: string;
  title: string;
  registryNumber?: string;
}

/** A record in the municipality's form. */
export const sheet = (
  { c, policy }: Pick<RecordSource, 'policy'> & { c: Filed },
  record: CaseRecord,
  about: { body: string; name: string; date?: string },
  blocks: Block[],
): RecordSheet => {
  const version = record.version === 1 ? '' : ` Version ${record.version}: ersätter tidigare.`;
  return {
    municipality: policy.profile.municipality,
    body: about.body,
    name: about.name,
    title: c.title,
    date: dateInWords(about.date ?? record.at),
    at: record.at,
    references: [
      ['Diarienummer', c.registryNumber ?? 'ej tilldelat'],
      ['Ärende', c.nr],
    ],
    blocks,
    foot: `Upprättad ur registret över medborgardialoger, ärende ${c.nr}, enligt policyn ${policy.profile.id} version ${policy.hash.slice(0, 12)}.${version}`,
  };
};

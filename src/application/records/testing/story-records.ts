import type { CaseEvent } from '../../../domain/dialogue/case/events.ts';
import type { Story } from '../../../domain/dialogue/testing/story.ts';
import { noteFields } from '../../commands/decision-record.ts';
import type { StoredDocument } from '../../ports/documents.ts';
import type { Commit } from '../../ports/log.ts';
import type { RecordSheet } from '../../ports/record-files.ts';
import { storedEvents } from '../../register/stored-events.ts';
import { caseStates } from '../case-as-of.ts';
import type { CaseRecord } from '../record.ts';
import { recordsOf } from '../records-of.ts';
import { sheetOf } from '../sheet-of.ts';

/** What stands for everything that somebody has written. */
export const words = 'FRITEXT';

const formTexts = ['texts', 'notes', 'text'];

/** Stories have one document for everything: a form's texts become one of their own. */
const withDocuments = (event: CaseEvent): CaseEvent =>
  JSON.parse(JSON.stringify(event), (key, value: unknown) =>
    formTexts.includes(key) && typeof value === 'object' && value !== null
      ? { id: 'formular', digest: 'ab' }
      : value,
  ) as CaseEvent;

/** A commit an event, as if each had been a command of its own. */
const commitsOf = (story: Story): Commit[] =>
  story.past.map((event, i) => ({
    stream: story.world.nr,
    version: i + 1,
    at: event.at,
    actor: { id: 'a', name: 'a', role: '' },
    commitId: `c${i}`,
    events: storedEvents([withDocuments(event)]),
    idempotencyKey: `k${i}`,
    requestDigest: '',
    previousHash: '',
    hash: '',
  }));

/** The records that a story has led to, and what each says. */
export const recordsIn = (story: Story): { record: CaseRecord; sheet: RecordSheet }[] => {
  const { policy, nr } = story.world;
  const fields = policy.profile.routes
    .flatMap((r) => r.steps)
    .flatMap((s) => ('fields' in s ? s.fields.map((f) => f.id) : []));
  const form = JSON.stringify(Object.fromEntries([...fields, ...noteFields].map((id) => [id, words])));
  const documents = {
    get: (id: string) => ({ id, text: id === 'formular' ? form : words }) as StoredDocument,
  };
  const commits = commitsOf(story);
  const states = caseStates(commits, nr);
  return recordsOf(commits, states).map((record) => {
    const c = states[record.commit - 1];
    if (!c) throw new Error(`No state ${record.commit}`);
    return {
      record,
      sheet: sheetOf({ c, earlier: states.slice(0, record.commit - 1), policy, documents }, record),
    };
  });
};

/** The last record of its kind. */
export const recordIn = (
  story: Story,
  kind: CaseRecord['kind'],
): { record: CaseRecord; sheet: RecordSheet } => {
  const found = recordsIn(story).findLast(({ record }) => record.kind === kind);
  if (!found) throw new Error(`No ${kind}`);
  return found;
};

/** Everything that a sheet says, a line each. */
export const saidIn = (sheet: RecordSheet): string[] =>
  sheet.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return block.items;
      case 'facts':
        return block.rows.map((row) => row.join(': '));
      case 'table':
        return [block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))];
      case 'quote':
        return [block.by ?? '', block.text];
      default:
        return [block.text];
    }
  });

/** The blocks under a heading, as text. */
export const under = (sheet: RecordSheet, heading: string): string => {
  const from = sheet.blocks.findIndex((b) => b.kind === 'heading' && b.level === 1 && b.text === heading);
  if (from < 0) throw new Error(`No heading ${heading}`);
  const rest = sheet.blocks.slice(from + 1);
  const to = rest.findIndex((b) => b.kind === 'heading' && b.level === 1);
  return saidIn({ ...sheet, blocks: to < 0 ? rest : rest.slice(0, to) }).join('\n');
};

export const headingsOf = (sheet: RecordSheet): string[] =>
  sheet.blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b.text] : []));

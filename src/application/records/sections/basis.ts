import type { Block } from '../../ports/record-files.ts';
import { dateInWords } from '../../texts/dates.ts';
import { filledViews } from '../../views/filled-view.ts';
import { bodyName } from '../../views/words.ts';
import type { RecordSource } from '../source.ts';
import { list, quote, section, within } from './blocks.ts';

/** What it rests on, by name and date. `before` is the round that it is the basis of. */
export const basis = (source: RecordSource, heading: string, before?: string): Block[] => {
  const { c, wish, policy } = source;
  const filled = filledViews(source, c, policy.profile).map(
    ({ name, by, at }) => `${name}, ${by}, ${dateInWords(at)}`,
  );
  const heard = c.rounds
    .filter((r) => r.closed && r.id !== before && r.purpose !== 'decision')
    .map(
      (r) =>
        `${r.purpose === 'consultation' ? 'Synpunkter från' : 'Beredning i'} presidiet i ${within(bodyName(policy.profile, r.body))}, ${dateInWords(r.closed?.at ?? r.openedAt)}`,
    );
  return section(
    heading,
    ...list([
      ...(wish ? [`Önskemål ${wish.nr}, inkommet ${dateInWords(wish.receivedAt)}`] : []),
      ...filled,
      ...(c.proposal ? [`Förslag från ${c.proposal.by.name}, ${dateInWords(c.proposal.at)}`] : []),
      ...heard,
    ]),
  );
};

/** The same in full: every question with its answer, every text. */
export const basisInFull = (source: RecordSource): Block[] =>
  filledViews(source, source.c, source.policy.profile).flatMap(({ name, by, at, entries }) => [
    { kind: 'heading' as const, level: 1 as const, text: name },
    ...entryBlocks(entries),
    { kind: 'paragraph' as const, text: `Ifyllt av ${by} den ${dateInWords(at)}.` },
  ]);

interface Entry {
  label: string;
  value: string;
}

/** Short answers stand in a table, texts under a heading of their own. */
export const entryBlocks = (entries: readonly Entry[]): Block[] => {
  const isShort = ({ value }: Entry) => value.length <= 120 && !value.includes('\n');
  const short = entries.filter(isShort);
  return [
    ...(short.length === 0
      ? []
      : [
          { kind: 'facts' as const, rows: short.map(({ label, value }): [string, string] => [label, value]) },
        ]),
    ...entries
      .filter((e) => !isShort(e))
      .flatMap(({ label, value }): Block[] => [{ kind: 'heading', level: 2, text: label }, quote(value)]),
  ];
};

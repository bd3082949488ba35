import type { RecordedDecision } from '../../domain/dialogue/case/case.ts';
import { type NoteField, noteLabels } from '../commands/decision-record.ts';
import type { Block, RecordSheet } from '../ports/record-files.ts';
import { dateInWords } from '../texts/dates.ts';
import { decisionSentence, meetingOutcomes } from '../texts/decisions.ts';
import { filledViews } from '../views/filled-view.ts';
import { bodyName, formTexts } from '../views/words.ts';
import { sheet } from './letterhead.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import { basis, entryBlocks } from './sections/basis.ts';
import { paragraph, quote, section } from './sections/blocks.ts';
import { matter, proposal } from './sections/matter.ts';
import { position } from './sections/outcome.ts';
import { sentTo } from './sections/sent-to.ts';
import type { RecordSource } from './source.ts';

/** An extract of the minutes of nämnd or fullmäktige, as its secretary wrote it down. */
export const extractRecord = (source: RecordSource, record: CaseRecord): RecordSheet => {
  const d = source.c.decisions[record.decision ?? -1];
  if (!d) throw new Error(`${source.c.nr} has no decision ${record.decision}`);
  const body = bodyName(source.policy.profile, d.body);
  return sheet(
    source,
    record,
    { body, name: `${recordKinds.protokollsutdrag}, § ${d.paragraph}`, date: d.date },
    [
      { kind: 'facts', rows: facts(body, d) },
      ...section(
        'Beslut',
        paragraph(decisionSentence(d, source.policy.profile, (date) => `den ${dateInWords(date)}`)),
        ...minority(d),
        ...said(source, d),
      ),
      ...matter(source),
      ...section('Förslag', ...prepared(source, d), ...proposal(source)),
      ...basis(source, 'Beslutsunderlag'),
      ...note(source, d, 'motions'),
      ...votes(d),
      ...note(source, d, 'recusals'),
      ...note(source, d, 'reservations'),
      ...note(source, d, 'notes'),
      ...sentTo(source, 'Beslutet skickas till', d.body),
      ...section(
        'Protokollet',
        paragraph(
          `Utdraget är upprättat av ${d.by.name} den ${dateInWords(d.at)}.${d.minutes === undefined ? '' : ` Hela protokollet: ${d.minutes}`}`,
        ),
      ),
    ],
  );
};

const facts = (body: string, d: RecordedDecision): [string, string][] => [
  ['Organ', body],
  ['Sammanträdesdatum', dateInWords(d.date)],
  ['Paragraf', `§ ${d.paragraph}`],
  ['Antal som deltog i beslutet', String(d.present)],
  ['Utfall', meetingOutcomes[d.outcome]],
];

const minority = (d: RecordedDecision): Block[] =>
  d.minority
    ? [paragraph('Ärendet sköts upp på begäran av minst en tredjedel av de närvarande ledamöterna.')]
    : [];

/** What the body answered and said with its decision, as the policy asks. */
const said = (source: RecordSource, d: RecordedDecision): Block[] =>
  filledViews(source, source.c, source.policy.profile)
    .filter((f) => f.step === d.step)
    .flatMap((f) => entryBlocks(f.entries));

/** What its presidium put before it. */
const prepared = (source: RecordSource, d: RecordedDecision): Block[] => {
  const round = source.c.rounds.findLast(
    (r) => r.purpose === 'preparation' && r.step === d.step && r.closed !== undefined,
  );
  return round?.closed ? [paragraph(position(source, round, round.closed.outcome))] : [];
};

const votes = ({ votes: v }: RecordedDecision): Block[] =>
  v === undefined
    ? []
    : section('Röster', {
        kind: 'table',
        head: ['Ja', 'Nej', 'Avstår'],
        rows: [[String(v.yes), String(v.no), String(v.abstained)]],
      });

const note = (source: RecordSource, d: RecordedDecision, field: NoteField): Block[] => {
  const words = formTexts(source, d.notes)[field];
  return words ? section(noteLabels[field], quote(words)) : [];
};

import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Block, RecordSheet } from '../ports/record-files.ts';
import { outcomeWords } from '../texts/rounds.ts';
import { bodyName, textOf } from '../views/words.ts';
import { sheet } from './letterhead.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import { basis, basisInFull } from './sections/basis.ts';
import { paragraph, quote, section, within } from './sections/blocks.ts';
import { matter, proposal } from './sections/matter.ts';
import { position } from './sections/outcome.ts';
import { sentTo } from './sections/sent-to.ts';
import { type RecordSource, roundIn } from './source.ts';

/** What is put before a presidium or, prepared by it, before its body: the proposal and all that it rests on. */
export const officialLetter = (source: RecordSource, record: CaseRecord): RecordSheet => {
  const round = roundIn(source, record.round ?? '');
  const { profile } = source.policy;
  const body = bodyName(profile, round.body);
  const asks = decides(round) ? 'Förslag till beslut' : 'Förslag till ställningstagande';
  const author = source.c.screening?.by ?? Object.values(source.c.forms).at(-1)?.by;
  return sheet(source, record, { body: `Till presidiet i ${within(body)}`, name: recordKinds[record.kind] }, [
    ...section(asks, ...asked(source), ...proposal(source)),
    ...matter(source, true),
    ...heard(source, round),
    ...basisInFull(source),
    ...basis(source, decides(round) ? 'Beslutsunderlag' : 'Underlag', round.id),
    ...sentTo(source, 'Skickas till', round.body),
    ...(author ? section('Handläggare', paragraph(author.name)) : []),
  ]);
};

/** Where somebody decides: a delegate, a presidium in its meeting, or the body in its own. */
const decides = (round: Round): boolean => round.form !== 'beredning';

const asked = ({ c }: RecordSource): Block[] =>
  c.proposal ? [] : [paragraph(`Ställning ska tas till om en dialog ska hållas om ${c.title}.`)];

/** What presidiums that were asked before have said. */
const heard = (source: RecordSource, before: Round): Block[] => {
  const rounds = source.c.rounds.filter(
    (r) => r.purpose === 'consultation' && r.closed && r.id !== before.id,
  );
  return section(
    'Samråd',
    ...rounds.flatMap((r): Block[] => {
      const outcome = r.closed?.outcome ?? 'to-body';
      const reasons = r.electorate.flatMap((e) => {
        const reason = r.answers[e.id]?.choice === 'jav' ? undefined : r.answers[e.id]?.reason;
        return reason === undefined ? [] : [quote(textOf(source, reason), `Motivering från ${e.name}`)];
      });
      return [
        paragraph(`${position(source, r, outcome)} ${r.closed?.rule ?? outcomeWords[outcome]}`),
        ...reasons,
      ];
    }),
  );
};

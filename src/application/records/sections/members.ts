import { isRecused } from '../../../domain/dialogue/rounds/recusal.ts';
import { reserved } from '../../../domain/dialogue/rounds/reservation.ts';
import type { Round } from '../../../domain/dialogue/rounds/round.ts';
import type { Block } from '../../ports/record-files.ts';
import { choiceLabel } from '../../texts/rounds.ts';
import { roleName, textOf } from '../../views/words.ts';
import type { RecordSource } from '../source.ts';
import { joined, list, paragraph, quote, section, within } from './blocks.ts';

/** All that is needed to tell who answered what. */
type Told = Pick<RecordSource, 'policy' | 'documents'>;

const called = (source: Told, e: { name: string; role: string }): string =>
  `${e.name}, ${within(roleName(source.policy.profile, e.role))}`;

/** Those who took part and what they answered, with their reasons. Whoever is recused stands under jäv, never here. */
export const answers = (source: Told, round: Round, heading: string): Block[] => {
  const took = round.electorate.flatMap((e) => {
    // What a delegate answers is the decision itself.
    const answer = e.id === round.delegate ? undefined : round.answers[e.id];
    return answer && answer.choice !== 'jav' && !isRecused(round, e.id) ? [{ e, answer }] : [];
  });
  if (took.length === 0) return section(heading, paragraph('Ingen lämnade något svar.'));
  const reasons = took.flatMap(({ e, answer }) =>
    answer.reason === undefined ? [] : [quote(textOf(source, answer.reason), `Motivering från ${e.name}`)],
  );
  return section(
    heading,
    {
      kind: 'table',
      head: ['Ledamot', 'Uppdrag', 'Svar'],
      rows: took.map(({ e, answer }) => [
        e.name,
        roleName(source.policy.profile, e.role),
        choiceLabel(round, e.id, answer.choice),
      ]),
    },
    ...reasons,
  );
};

/** Who did not take part for jäv. What they answered before is not told. */
export const recusals = (source: Told, round: Round): Block[] => {
  const recused = round.electorate.filter((e) => isRecused(round, e.id));
  const people = joined(recused.map((e) => called(source, e)));
  const settled = round.disputes.flatMap((d) => {
    const e = round.electorate.find((one) => one.id === d.person);
    if (!e || !d.settled) return [];
    return [
      `Frågan om jäv för ${e.name} prövades av de övriga. ${d.settled.rule}${d.settled.recused ? '' : ` ${e.name} fick delta.`}`,
    ];
  });
  return section(
    'Jäv',
    ...(recused.length === 0 ? [] : [paragraph(`${people}, deltog inte på grund av jäv.`)]),
    ...list(settled),
  );
};

/** Who reserved themselves against what it came to, with their reasons. */
export const reservations = (source: Told, round: Round): Block[] =>
  section(
    'Reservationer',
    ...reserved(round).flatMap((e): Block[] => {
      const written = round.reservations[e.id];
      const said = paragraph(`${called(source, e)}, reserverade sig.`);
      return written === undefined ? [said] : [said, quote(textOf(source, written), 'Skriftlig reservation')];
    }),
  );

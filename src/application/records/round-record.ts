import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Block, RecordSheet } from '../ports/record-files.ts';
import { dateInWords, swedishTime } from '../texts/dates.ts';
import { bodyName, roleName, textOf } from '../views/words.ts';
import { sheet } from './letterhead.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import { basis } from './sections/basis.ts';
import { paragraph, quote, section, within } from './sections/blocks.ts';
import { matter, proposal } from './sections/matter.ts';
import { answers, recusals, reservations } from './sections/members.ts';
import { delegateDecided, position } from './sections/outcome.ts';
import { sentTo } from './sections/sent-to.ts';
import { policyStep, type RecordSource, roundIn } from './source.ts';

/**
 * What a presidium said on cards, for the files. Only with a delegation to rest on is it called a decision (policies page,
 * section 12).
 */
export const roundRecord = (source: RecordSource, record: CaseRecord): RecordSheet => {
  const round = roundIn(source, record.round ?? '');
  const delegated = record.kind === 'delegationsbeslut';
  const body = bodyName(source.policy.profile, round.body);
  return sheet(source, record, { body: `Presidiet i ${within(body)}`, name: recordKinds[record.kind] }, [
    ...matter(source),
    ...askedAgain(source, round),
    ...section('Förslag', ...proposal(source)),
    ...basis(source, delegated ? 'Beslutsunderlag' : 'Underlag', round.id),
    ...(delegated ? decision(source, round) : stand(source, round, recordKinds[record.kind])),
    ...answers(source, round, delegated ? 'Hörda före beslutet' : 'Svar'),
    ...recusals(source, round),
    ...reservations(source, round),
    ...section('Handläggning', paragraph(howItWent(round)), paragraph(whatItIs(round, record, body))),
    ...sentTo(source, delegated ? 'Beslutet skickas till' : 'Skickas till', round.body),
  ]);
};

const askedAgain = ({ c }: RecordSource, round: Round): Block[] => {
  const before = c.rounds.find((r) => r.id === round.previous);
  const when = before?.closed?.at ?? before?.withdrawn?.at;
  return when === undefined
    ? []
    : [
        paragraph(
          `Frågan har ställts tidigare och avslutades då den ${dateInWords(when)}. Den ställs här på nytt.`,
        ),
      ];
};

const closedOf = (round: Round) => {
  if (!round.closed) throw new Error(`${round.id} has not been closed`);
  return round.closed;
};

const stand = (source: RecordSource, round: Round, heading: string): Block[] => {
  const { outcome, rule } = closedOf(round);
  return section(heading, paragraph(position(source, round, outcome)), paragraph(rule));
};

const decision = (source: RecordSource, round: Round): Block[] => {
  const { outcome, rule } = closedOf(round);
  const step = policyStep(source, round.step);
  const point = step.kind === 'decision' ? (step.delegationPoint ?? '') : '';
  const delegate = round.electorate.find((e) => e.id === round.delegate);
  const reason = delegate && round.answers[delegate.id]?.reason;
  return section(
    'Beslut',
    paragraph(delegateDecided(source, round, outcome)),
    ...(reason === undefined ? [] : [quote(textOf(source, reason), 'Motivering')]),
    {
      kind: 'facts',
      rows: [
        [
          'Delegat',
          delegate ? `${delegate.name}, ${within(roleName(source.policy.profile, delegate.role))}` : '',
        ],
        ['Punkt i delegationsordningen', point],
        ['Beslutsdatum', dateInWords(closedOf(round).at)],
      ],
    },
    paragraph(rule),
  );
};

const howItWent = (round: Round): string => {
  const { by, at } = closedOf(round);
  const closer = by === 'window' ? 'när alla hade svarat och tiden för ändringar var ute' : `av ${by.name}`;
  return `Frågan ställdes till presidiet den ${dateInWords(round.openedAt)} och avslutades den ${dateInWords(at)} ${swedishTime(at)} ${closer}.`;
};

const whatItIs = (round: Round, record: CaseRecord, body: string): string => {
  const name = within(body);
  if (record.kind === 'delegationsbeslut') return `Beslutet anmäls vid nästa sammanträde med ${name}.`;
  if (round.purpose === 'consultation')
    return 'Synpunkterna är en del av beredningen och binder inte den som avgör ärendet.';
  if (round.purpose === 'preparation')
    return `Presidiets beredning avgör ingenting. ${body} behandlar ärendet i sitt sammanträde.`;
  return `Ställningstagandet är en del av beredningen av ärendet. Det anmäls som meddelande vid nästa sammanträde med ${name}.`;
};

import { adjustersOf } from '../../domain/dialogue/rounds/minutes.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Block, RecordSheet } from '../ports/record-files.ts';
import { dateInWords, dayOf, swedishTime } from '../texts/dates.ts';
import { bodyName, roleName } from '../views/words.ts';
import { sheet } from './letterhead.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import { basis } from './sections/basis.ts';
import { joined, paragraph, section, within } from './sections/blocks.ts';
import { matter, proposal } from './sections/matter.ts';
import { answers, recusals, reservations } from './sections/members.ts';
import { presidiumDecided } from './sections/outcome.ts';
import { sentTo } from './sections/sent-to.ts';
import { type RecordSource, roundIn } from './source.ts';

/** Minutes of a presidium's meeting, adjusted; with the notice once it is up. */
export const minutesRecord = (source: RecordSource, record: CaseRecord): RecordSheet => {
  const round = roundIn(source, record.round ?? '');
  const { closed, minutes } = round;
  if (!closed || !minutes) throw new Error(`${source.c.nr} ${round.id} has no minutes`);
  const body = within(bodyName(source.policy.profile, round.body));
  return sheet(
    source,
    record,
    {
      body: `Presidiet i ${body}`,
      name: `${recordKinds[record.kind]}, § ${minutes.paragraph}`,
      date: closed.at,
    },
    [
      sitting(source, round),
      ...matter(source),
      ...section('Förslag', ...proposal(source)),
      ...basis(source, 'Beslutsunderlag', round.id),
      ...section(
        'Beslut',
        paragraph(presidiumDecided(source, round, closed.outcome)),
        paragraph(closed.rule),
      ),
      ...answers(source, round, 'Röster'),
      ...recusals(source, round),
      ...reservations(source, round),
      ...sentTo(source, 'Beslutet skickas till', round.body),
      ...adjustment(source, round),
      ...notice(round),
    ],
  );
};

const named = (source: RecordSource, round: Round, id: string): string => {
  const e = round.electorate.find((one) => one.id === id);
  return e ? `${e.name}, ${within(roleName(source.policy.profile, e.role))}` : id;
};

const sitting = (source: RecordSource, round: Round): Block => {
  const { closed, minutes } = round;
  // What it was called to stands in the case until the step is left.
  const place = source.earlier.findLast((c) => c.convened?.step === round.step)?.convened?.place;
  const present = round.electorate
    .filter((e) => !isRecused(round, e.id))
    .map((e) => named(source, round, e.id));
  const times = closed ? `${swedishTime(round.openedAt)}–${swedishTime(closed.at).replace('kl. ', '')}` : '';
  return {
    kind: 'facts',
    rows: [
      ['Tid', `${dateInWords(dayOf(round.openedAt))}, ${times}`],
      ...(place === undefined ? [] : [['Plats', place] satisfies [string, string]]),
      ['Beslutande', joined(present)],
      ['Sekreterare', minutes?.by.name ?? ''],
      ['Justerare', joined(adjustersOf(round).map((id) => named(source, round, id)))],
      ['Paragraf', `§ ${minutes?.paragraph ?? ''}`],
    ],
  };
};

const adjustment = (source: RecordSource, round: Round): Block[] => {
  const rows = Object.entries(round.minutes?.adjusted ?? {}).map(([id, at]): string[] => [
    named(source, round, id),
    `${dateInWords(at)} ${swedishTime(at)}`,
  ]);
  if (rows.length === 0) return section('Justering', paragraph('Protokollet är inte justerat.'));
  return section('Justering', { kind: 'table', head: ['Justerat av', 'När'], rows });
};

const notice = (round: Round): Block[] => {
  const posted = round.minutes?.posted;
  if (!posted) return [];
  return section('Anslag', {
    kind: 'facts',
    rows: [
      ['Anslaget', dateInWords(posted.date)],
      ['Sista dag för överklagande', dateInWords(posted.appealUntil)],
    ],
  });
};

import type { Policy } from '../../domain/policy/profile.ts';
import { levelOfRow, rowsOf, type Year } from '../../domain/yearly/year.ts';
import type { RecordSheet } from '../ports/record-files.ts';
import { dateInWords, swedishTime } from '../texts/dates.ts';
import { bodyName, levelView, roleName, type TextSource, textOf } from '../views/words.ts';
import { sheet } from './letterhead.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import { list, paragraph, quote, section, within } from './sections/blocks.ts';
import { answers, recusals, reservations } from './sections/members.ts';

export interface YearSource extends TextSource {
  year: Year;
  policy: Policy;
}

/** What a presidium said of the rows of a year's wheel: its position, as of a case. */
export const yearRecord = (source: YearSource, record: CaseRecord): RecordSheet => {
  const { year, policy } = source;
  const { profile } = policy;
  const round = year.rounds.find((r) => r.id === record.round);
  if (!round?.closed) throw new Error(`${year.nr} has no closed round ${record.round}`);
  const { outcome, rule, by, at } = round.closed;
  const body = within(bodyName(profile, round.body));
  const title = `${profile.yearly?.wheel.name ?? 'Årshjulet'} ${year.nr.slice(3)}`;
  const wheel = year.wheels.findLast((w) => w.at <= round.openedAt);
  const closer = by === 'window' ? 'när alla hade svarat och tiden för ändringar var ute' : `av ${by.name}`;
  const said = {
    yes: `Presidiet i ${body} tillstyrker att dialogerna hålls.`,
    no: `Presidiet i ${body} avstyrker att dialogerna hålls.`,
    supplement: `Presidiet i ${body} anser att underlaget behöver kompletteras.`,
    'to-body': `Presidiet i ${body} har inte kommit fram till ett samlat ställningstagande.`,
  }[outcome];
  const c = { nr: year.nr, title };
  return sheet({ c, policy }, record, { body: `Presidiet i ${body}`, name: recordKinds[record.kind] }, [
    ...section(
      'Ärendet',
      paragraph('Ställning har tagits till de dialoger som förvaltningarna vill hålla under året:'),
      ...list(rowsIn(source, round.id)),
    ),
    ...(wheel
      ? section(
          'Förslag',
          paragraph(
            `${roleName(profile, profile.yearly?.wheel.actor.role ?? '')} ${wheel.by.name} lämnade förslaget den ${dateInWords(wheel.at)}.`,
          ),
          quote(textOf(source, wheel.reason), `Motivering från ${wheel.by.name}`),
        )
      : []),
    ...section(recordKinds[record.kind], paragraph(said), paragraph(rule)),
    ...answers(source, round, 'Svar'),
    ...recusals(source, round),
    ...reservations(source, round),
    ...section(
      'Handläggning',
      paragraph(
        `Frågan ställdes till presidiet den ${dateInWords(round.openedAt)} och avslutades den ${dateInWords(at)} ${swedishTime(at)} ${closer}.`,
      ),
      paragraph(
        `Ställningstagandet är en del av beredningen. Det anmäls som meddelande vid nästa sammanträde med ${body}.`,
      ),
    ),
    ...section('Skickas till', ...list([bodyName(profile, round.body), ...owners(source, round.id)])),
  ]);
};

const askedRows = ({ year }: YearSource, round: string) =>
  rowsOf(year).filter((row) => year.asked[round]?.includes(row.id));

const rowsIn = (source: YearSource, round: string): string[] =>
  askedRows(source, round).map((row) => {
    const { profile } = source.policy;
    const level = levelView(profile, levelOfRow(source.year, row.id) ?? row.level);
    return `${row.title}, ${bodyName(profile, row.body)}, nivå ${level.number} ${within(level.name)}`;
  });

const owners = (source: YearSource, round: string): string[] => [
  ...new Set(askedRows(source, round).map((row) => bodyName(source.policy.profile, row.body))),
];

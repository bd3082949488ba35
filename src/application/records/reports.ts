import { Temporal } from 'temporal-polyfill';
import type { ReportedView, ReportsView } from '../../contracts/records.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import { isSecretaryOf } from '../../domain/people/secretary.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Year } from '../../domain/yearly/year.ts';
import type { Caller } from '../application.ts';
import type { RecordFormat } from '../ports/record-files.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { outcomeOf } from '../texts/rounds.ts';
import { bodyName } from '../views/words.ts';
import { caseRecords } from './case-records.ts';
import { secretariesOnly } from './readers.ts';
import { type CaseRecord, recordKinds } from './record.ts';
import type { Download, Period, Told } from './records.ts';
import { reportsSheet } from './reports-sheet.ts';

/**
 * What a body's presidium and delegates have done since the body last met, to be reported at its next meeting (policies page,
 * section 12): decisions on delegation are *anmälda*, positions and minutes are *meddelanden*.
 */
export const bodyReports = (deps: Deps, caller: Caller, body: string, period: Period): Told<ReportsView> => {
  const { profile } = deps.policies.current;
  if (!profile.bodies.some((b) => b.id === body)) return { kind: 'unknown' };
  if (!isSecretaryOf(actorOf(caller, deps), profile, body)) return secretariesOnly('Listan');
  const days = daysOf(deps, body, period);
  const reader = caller.person.id;
  const arisen = [
    ...[...deps.state.cases.values()].flatMap((c) => reportable(deps, c, body, reader)),
    ...[...deps.state.years.values()].flatMap((year) => ofYear(deps, year, body, reader)),
  ].filter(({ date }) => days.from <= date && date <= days.to);
  const listed = arisen.toSorted((a, b) => a.date.localeCompare(b.date) || a.case.localeCompare(b.case));
  return {
    kind: 'told',
    value: {
      body: { id: body, name: bodyName(profile, body) },
      ...days,
      delegated: listed.filter((r) => r.record.includes('-delegationsbeslut')),
      messages: listed.filter((r) => !r.record.includes('-delegationsbeslut')),
    },
  };
};

/** From the body's last meeting to now; that day itself counts, so that nothing falls between two meetings. */
const daysOf = (deps: Deps, body: string, { from, to }: Period) => {
  const today = swedishDate(deps.clock.now());
  const met = [
    ...deps.bodyMeetings.all().filter((m) => m.body === body),
    ...[...deps.state.cases.values()].flatMap((c) => c.decisions.filter((d) => d.body === body)),
  ].map((m) => m.date);
  const last = met.filter((date) => date < today).sort();
  const coming = met.filter((date) => date >= today).sort();
  const aMonth = Temporal.PlainDate.from(today).subtract({ months: 1 }).toString();
  const [meeting] = coming;
  return {
    from: from ?? last.at(-1) ?? aMonth,
    to: to ?? today,
    ...(meeting === undefined ? {} : { meeting }),
  };
};

const reported = ['synpunkter', 'stallningstagande', 'delegationsbeslut', 'protokoll'];

/** The first version of each record: what is added later is told by the record itself. */
const reportable = (deps: Deps, c: Case, body: string, reader: string): ReportedView[] =>
  caseRecords(deps, c.nr).records.flatMap((record): ReportedView[] => {
    const round = c.rounds.find((r) => r.id === record.round);
    if (!round?.closed || round.body !== body || isRecused(round, reader)) return [];
    if (record.version !== 1 || !reported.includes(record.kind)) return [];
    const detail = detailOf(deps, c, record);
    return [
      {
        case: c.nr,
        title: c.title,
        name: recordKinds[record.kind],
        outcome: outcomeOf(round, round.closed.outcome),
        date: swedishDate(round.closed.at),
        ...(detail === undefined ? {} : { detail }),
        record: record.id,
      },
    ];
  });

/** What the presidium said of the year's wheel. */
const ofYear = (deps: Deps, year: Year, body: string, reader: string): ReportedView[] =>
  year.rounds.flatMap((r): ReportedView[] => {
    if (!r.closed || r.body !== body || isRecused(r, reader)) return [];
    const { profile } = deps.policies.byHash(year.policy);
    return [
      {
        case: year.nr,
        title: `${profile.yearly?.wheel.name ?? 'Årshjulet'} ${year.nr.slice(3)}`,
        name: recordKinds.stallningstagande,
        outcome: outcomeOf(r, r.closed.outcome),
        date: swedishDate(r.closed.at),
        record: `${r.id}-stallningstagande`,
      },
    ];
  });

const detailOf = (deps: Deps, c: Case, record: CaseRecord): string | undefined => {
  const round = c.rounds.find((r) => r.id === record.round);
  if (record.kind === 'protokoll') return `§ ${round?.minutes?.paragraph ?? ''}`;
  if (record.kind !== 'delegationsbeslut') return undefined;
  const step = deps.policies
    .byHash(c.policy)
    .profile.routes.find((r) => r.id === c.channel)
    ?.steps.find((s) => s.id === round?.step);
  const point = step?.kind === 'decision' ? step.delegationPoint : undefined;
  const delegate = round?.electorate.find((e) => e.id === round.delegate);
  return `${delegate?.name ?? ''}, punkt ${point ?? ''}`;
};

export const bodyReportsFile = async (
  deps: Deps,
  caller: Caller,
  body: string,
  period: Period,
  format: RecordFormat,
): Promise<Download> => {
  const told = bodyReports(deps, caller, body, period);
  if (told.kind !== 'told') return told;
  const { municipality } = deps.policies.current.profile;
  const sheet = reportsSheet(told.value, municipality, deps.clock.now());
  const bytes = await deps.recordFiles.make(sheet, format);
  const name = `anmalan_${body}_${told.value.from}_${told.value.to}.${format}`;
  return { kind: 'told', value: { name, format, bytes } };
};

import { resolveBody } from '../../domain/dialogue/bodies.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { reserved } from '../../domain/dialogue/rounds/reservation.ts';
import { recordedAs } from '../../domain/policy/legal-forms.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { StoredEvent } from '../ports/log.ts';
import type { ReadableRow } from '../ports/readable-lists.ts';
import { todayIn } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { meetingOutcomes } from '../texts/decisions.ts';
import { choiceLabel, outcomeOf, roundForm } from '../texts/rounds.ts';
import { outsideOf } from '../views/meeting-view.ts';
import { nextStep } from '../views/next-step.ts';
import { bodyName, roleName, textOf, wordOf } from '../views/words.ts';
import { recordColumns } from './record-columns.ts';

/** A case as rows of the readable lists. `Arenden` alone tells what, where, who, when and what next. */
export const readableRows = (deps: Deps, c: Case): ReadableRow[] => {
  const { profile } = deps.policies.byHash(c.policy);
  const parts = [
    caseRow(deps, c, profile),
    ...rounds(deps, c, profile),
    ...decisions(deps, c, profile),
    ...meetings(deps, c, profile),
    ...proposals(deps, c, profile),
    ...duties(c, profile),
  ];
  return parts.map((part) => versioned(deps, c, part));
};

const caseRow = (deps: Deps, c: Case, profile: Profile): Part => {
  const route = routeOf(profile, c.channel);
  const next = nextStep(c, profile, todayIn(deps));
  const ordering = resolveBody(c, 'ordering');
  return row('Arenden', c.nr, {
    Title: c.title,
    Place: c.place ?? null,
    State: c.end ? 'Avslutat' : 'Pågår',
    Channel: route.name,
    Level: levelOfCase(c, route) ?? null,
    Word: wordOf(c, profile) ?? null,
    OrderingBody: ordering === undefined ? null : bodyName(profile, ordering),
    ConcernedBody: c.concernedBody === undefined ? null : bodyName(profile, c.concernedBody),
    Official: c.official?.name ?? null,
    ProcessLeader: c.processLeader?.name ?? null,
    Step: next.step,
    NextStep: c.end ? null : next.what,
    NextWho: c.end ? null : next.who,
    NextDue: c.end ? null : (next.due ?? null),
    Opened: swedishDate(c.openedAt),
    Closed: c.end ? swedishDate(c.end.at) : null,
    Result: c.end?.tell ?? null,
    RegistryNumber: c.registryNumber ?? null,
    Policy: c.policy,
    Link: deps.links.publicCase(c.nr),
  });
};

const rounds = (deps: Deps, c: Case, profile: Profile): Part[] =>
  c.rounds.flatMap((r) => {
    if (!r.closed) return [];
    const answers = r.electorate.map((e) => r.answers[e.id]).filter((a) => a !== undefined);
    const reserving = reserved(r).map((e) => e.name);
    return [
      row('Avgoranden', `${c.nr}/${r.id}`, {
        Title: c.title,
        Case: c.nr,
        Body: bodyName(profile, r.body),
        Form: roundForm(r),
        Step: c.steps.find((s) => s.step === r.step)?.name ?? r.step,
        Outcome: outcomeOf(r, r.closed.outcome),
        Level: c.proposal?.level ?? null,
        Decided: swedishDate(r.closed.at),
        Tally: answers.map((a) => choiceLabel(r, a.person, a.choice)).join(', '),
        Reservations: reserving.join(', ') || null,
        Rule: r.closed.rule,
        ...recordColumns(c.records, r.id, deps.links.case(c.nr)),
      }),
    ];
  });

/** What nämnd and fullmäktige decided in their meetings; a row a paragraph of the minutes. */
const decisions = (deps: Deps, c: Case, profile: Profile): Part[] =>
  c.decisions.map((d, i) =>
    row('Avgoranden', `${c.nr}/B${i + 1}`, {
      Title: c.title,
      Case: c.nr,
      Body: bodyName(profile, d.body),
      Form: recordedAs.sammanträde,
      Step: c.steps.find((s) => s.step === d.step)?.name ?? d.step,
      Outcome: meetingOutcomes[d.outcome],
      Paragraph: d.paragraph,
      Level: d.outcome === 'yes' ? (c.ordered?.level ?? null) : null,
      Decided: d.date,
      Tally:
        d.votes === undefined ? null : `Ja ${d.votes.yes}, nej ${d.votes.no}, avstår ${d.votes.abstained}`,
      Reservations: null,
      Rule: d.minutes ?? null,
      ...recordColumns(c.records, `B${i + 1}`, deps.links.case(c.nr)),
    }),
  );

const meetingStates = { planned: 'Bokat', held: 'Hållet', cancelled: 'Inställt' };

const meetings = (deps: Deps, c: Case, profile: Profile): Part[] =>
  c.meetings.map((m) =>
    row('Moten', `${c.nr}/${m.id}`, {
      Title: m.subject,
      Case: c.nr,
      Method: profile.methods.find((known) => known.id === m.method)?.name ?? m.method,
      Level: m.level,
      Word: m.word,
      Start: m.start,
      End: m.end,
      Place: m.place ?? null,
      Online: m.online,
      Organizer: m.organizer.name,
      State: meetingStates[m.state],
      Attended: m.held?.attended ?? null,
      JoinUrl: outsideOf(deps, c.nr, m.id).joinUrl ?? null,
    }),
  );

const proposals = (deps: Deps, c: Case, profile: Profile): Part[] =>
  c.proposals.map((p) =>
    row('Forslag', `${c.nr}/${p.id}`, {
      Title: textOf(deps, p.text),
      Case: c.nr,
      Meeting: c.meetings.find((m) => m.id === p.meeting)?.subject ?? null,
      Body: p.body === undefined ? null : bodyName(profile, p.body),
      Received: swedishDate(p.at),
      State: 'Registrerat',
    }),
  );

const duties = (c: Case, profile: Profile): Part[] =>
  c.duties.map((d) =>
    row('Aterkoppling', `${c.nr}/${d.id}`, {
      Title: d.name,
      Case: c.nr,
      Owner: c.official?.name ?? roleName(profile, d.owner),
      Due: d.due,
      Done: d.done ? swedishDate(d.done.at) : null,
      DoneBy: d.done?.by.name ?? null,
      State: d.done ? 'Given' : 'Väntar',
    }),
  );

type Part = Omit<ReadableRow, 'version'>;
const row = (list: ReadableRow['list'], key: string, fields: ReadableRow['fields']): Part => ({
  list,
  key,
  fields,
});

/** The version of the case in which this round, meeting, duty or proposal last changed: other rows are left alone. */
const versioned = (deps: Deps, c: Case, part: Part): ReadableRow => {
  const [, id] = part.key.split('/');
  const touches = (e: StoredEvent): boolean => {
    // A record that is filed says nothing new of the case as a whole.
    if (e.type === 'RecordFiled') return id !== undefined && String(e.record).startsWith(`${id}-`);
    return (
      id === undefined ||
      [e.round, e.meeting, e.duty, e.proposal].includes(id) ||
      (id.startsWith('B') && e.type === 'DecisionRecorded')
    );
  };
  const touching = deps.state.commits(c.nr).findLast((x) => x.events.some(touches));
  return { ...part, version: touching?.version ?? c.version };
};

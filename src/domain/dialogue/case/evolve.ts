import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import { evolveAgenda, leavesAgenda } from './evolve-agenda.ts';
import { evolveMeeting } from './evolve-meeting.ts';
import { evolveRound } from './evolve-round.ts';

/** One event onto a case. Reads no policy: what a case needs to know of it stands in its events. */
export const evolveCase = (c: Case | undefined, event: CaseEvent, nr: string): Case => {
  if (event.type === 'CaseOpened') return opened(event, nr);
  if (!c) throw new Error(`${nr} begins with ${event.type}`);
  return { ...standing(c, event), ...changes(c, event), changedAt: event.at };
};

/** What stood on an agenda, or a meeting was called for, does so no longer once the step is left or the matter tabled. */
const standing = (c: Case, event: CaseEvent): Case => {
  const { agenda, convened, ...left } = c;
  return leavesAgenda(event) ? left : c;
};

const opened = (e: Extract<CaseEvent, { type: 'CaseOpened' }>, nr: string): Case => ({
  nr,
  version: 0,
  title: e.title,
  ownTitle: e.title,
  channel: e.channel,
  policy: e.policy,
  ...(e.place === undefined ? {} : { place: e.place }),
  ...(e.wish === undefined ? {} : { wish: e.wish }),
  ...(e.initiative === undefined ? {} : { initiative: e.initiative }),
  ...(e.year === undefined ? {} : { year: e.year }),
  ...(e.words === undefined ? {} : { words: e.words }),
  openedAt: e.at,
  openedBy: e.by,
  changedAt: e.at,
  steps: [],
  forms: {},
  rounds: [],
  decisions: [],
  meetings: [],
  duties: [],
  proposals: [],
  records: [],
});

const changes = (c: Case, e: Exclude<CaseEvent, { type: 'CaseOpened' }>): Partial<Case> => {
  switch (e.type) {
    case 'StepEntered': {
      const entered = {
        step: e.step,
        kind: e.kind,
        name: e.name,
        at: e.at,
        ...(e.due === undefined ? {} : { due: e.due }),
      };
      const end =
        e.kind === 'end'
          ? { end: { step: e.step, result: e.result ?? '', tell: e.tell ?? '', at: e.at } }
          : {};
      return { steps: [...c.steps, entered], ...end };
    }
    case 'StepLeft':
      return {
        steps: c.steps.map((s, i) =>
          i === c.steps.length - 1 ? { ...s, left: { outcome: e.outcome, at: e.at } } : s,
        ),
      };
    case 'ScreeningAnswered':
      return { screening: { ...filled(e), answers: e.answers }, ...concerned(e.values) };
    case 'FormFilled':
      return { forms: { ...c.forms, [e.step]: filled(e) }, ...concerned(e.values) };
    case 'ProposalGiven':
      return {
        proposal: { level: e.level, recommendation: e.recommendation, reason: e.reason, by: e.by, at: e.at },
      };
    case 'RoundOpened':
    case 'AnswerGiven':
    case 'ReadinessSettled':
    case 'RecusalQuestioned':
    case 'RecusalVoted':
    case 'RecusalSettled':
    case 'MemberLeft':
    case 'ReservationWritten':
    case 'MinutesWritten':
    case 'MinutesAdjusted':
    case 'MinutesRejected':
    case 'NoticePosted':
    case 'RoundClosed':
    case 'RoundWithdrawn':
      return { rounds: evolveRound(c.rounds, e) };
    case 'PresidiumConvened':
      return { convened: { ...e.meeting, step: e.step, body: e.body, by: e.by, at: e.at } };
    case 'PutOnAgenda':
    case 'DecisionRecorded':
      return evolveAgenda(c, e);
    case 'CaseRenamed':
      return e.by === 'policy' ? { title: e.title } : { title: e.title, ownTitle: e.title };
    case 'DialogueOrdered':
      return { ordered: { body: e.body, level: e.level, word: e.word, at: e.at } };
    case 'ProcessLeaderAppointed':
      return { processLeader: e.processLeader, official: e.official };
    case 'MeetingBooked':
    case 'MeetingMoved':
    case 'MeetingCancelled':
    case 'MeetingHeld':
      return { meetings: evolveMeeting(c.meetings, e) };
    case 'DutyArisen': {
      const { rule, name, owner, due } = e;
      const duty = {
        id: e.duty,
        rule,
        name,
        owner,
        due,
        ...(e.meeting === undefined ? {} : { meeting: e.meeting }),
      };
      return { duties: [...c.duties, duty] };
    }
    case 'DutyMoved':
      return { duties: c.duties.map((d) => (d.id === e.duty ? { ...d, due: e.due } : d)) };
    case 'DutyLapsed':
      return { duties: c.duties.filter((d) => d.id !== e.duty) };
    case 'FeedbackGiven':
      return {
        duties: c.duties.map((d) =>
          d.id === e.duty ? { ...d, done: { text: e.text, by: e.by, at: e.at } } : d,
        ),
      };
    case 'RegistryNumberGiven':
      return { registryNumber: e.number };
    case 'RecordFiled':
      return { records: [...c.records, { record: e.record, files: e.files, at: e.at }] };
    case 'ProposalRegistered': {
      const { text, by, at } = e;
      const where = {
        ...(e.meeting === undefined ? {} : { meeting: e.meeting }),
        ...(e.body === undefined ? {} : { body: e.body }),
      };
      return { proposals: [...c.proposals, { id: e.proposal, text, by, at, ...where }] };
    }
  }
};

type Filling = Extract<CaseEvent, { type: 'ScreeningAnswered' | 'FormFilled' }>;
const filled = (e: Filling) => ({
  values: e.values,
  ...(e.texts === undefined ? {} : { texts: e.texts }),
  by: e.by,
  at: e.at,
});

/** The field that names the body the matter lies with, in whichever form a policy asks for it. */
export const concernedField = 'berort-organ';
const concerned = (values: Filling['values']) => {
  const body = values[concernedField];
  return typeof body === 'string' ? { concernedBody: body } : {};
};

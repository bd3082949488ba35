import type { CaseView, MethodView } from '../../../contracts/views.ts';
import type { AgendaItem } from '../../../domain/scheduling/agenda.ts';
import { firstTemplate } from './agenda-templates.ts';
import { addressesIn } from './People.tsx';
import { scaledAgenda } from './scaled-agenda.ts';
import { instantOf, later } from './swedish-time.ts';

/** What is being booked, as it stands in the form. */
export interface Draft {
  method: string;
  subject: string;
  /** Written by the person: not filled in anew when the method changes. */
  ownSubject: boolean;
  date: string;
  time: string;
  minutes: number;
  place: string;
  room: string;
  online: boolean;
  people: string[];
  others: string;
  agenda: AgendaItem[];
}

export const firstDraft = (view: CaseView): Draft => {
  const draft: Draft = {
    method: '',
    subject: '',
    ownSubject: false,
    date: '',
    time: '',
    minutes: 90,
    place: '',
    room: '',
    online: false,
    people: view.processLeader === undefined ? [] : [view.processLeader.address],
    others: '',
    agenda: [],
  };
  const [first] = view.bookable;
  return first === undefined ? draft : withMethod(draft, first, view);
};

/** The method sets the word, the length, whether it is in Teams, and the agenda to begin from. */
export const withMethod = (draft: Draft, method: MethodView, view: CaseView): Draft => ({
  ...draft,
  method: method.id,
  subject: draft.ownSubject ? draft.subject : subjectOf(method.word, view.title),
  minutes: method.minutes,
  online: method.online !== 'no',
  time: draft.time === '' && method.evening ? '18:00' : draft.time,
  agenda: scaledAgenda(firstTemplate(view, method)?.items ?? [], method.minutes),
});

export const subjectOf = (word: string, title: string): string => `${capitalised(word)}: ${title}`;

export const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The citizens' share where this method's meetings must keep it. */
export const ruleOf = (
  view: CaseView,
  method: MethodView | undefined,
): { share: [number, number]; cite: string } | undefined => {
  const rule = view.agendaRule;
  if (rule === undefined || method === undefined || method.level < rule.fromMethodLevel) return undefined;
  return { share: rule.share, cite: rule.cite };
};

/** The command, or undefined while day or time is missing. */
export const commandOf = (draft: Draft): object | undefined => {
  const start = instantOf(draft.date, draft.time);
  if (start === undefined) return undefined;
  const { method, subject, place, room, online, agenda } = draft;
  return {
    type: 'bookMeeting',
    method,
    subject,
    start,
    end: later(start, draft.minutes),
    online,
    people: [...draft.people, ...addressesIn(draft.others)],
    agenda,
    ...(place.trim() === '' ? {} : { place }),
    ...(room === '' ? {} : { room }),
  };
};

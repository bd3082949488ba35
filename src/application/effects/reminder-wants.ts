import { type Reminder, reminderFor, remindersOf } from '../../domain/dialogue/rounds/reminders.ts';
import { awaited } from '../../domain/dialogue/rounds/standing.ts';
import type { Elector } from '../../domain/people/mandates.ts';
import { startOf } from '../../domain/scheduling/notice-hours.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import type { CardView } from '../views/card-view.ts';
import { type AskedRound, cardKey } from './asked-round.ts';
import type { CardWant } from './card-wants.ts';
import { noticeTime } from './notice-time.ts';

const midnight = '00:00';

/**
 * The reminders of a round: to whoever is waited for and is not away, the question again where it can be answered at once.
 * One that was given stands in the chat as its card does, and is kept as up to date. Nobody else is told of it.
 */
export const reminderWants = (deps: Deps, asked: AskedRound): CardWant[] =>
  remindersOf(asked.round.due, asked.profile.rounds.reminders).flatMap((reminder) =>
    asked.round.electorate.flatMap((person) => reminderTo(deps, asked, reminder, person)),
  );

const reminderTo = (deps: Deps, asked: AskedRound, reminder: Reminder, person: Elector): CardWant[] => {
  const { stream, round, title } = asked;
  const key = `${stream}:remind-${round.id}-${reminder.daysBefore}-${person.id}`;
  const given = deps.outbox.get(key) !== undefined;
  // Most questions are over and reminded nobody: their cards are not made to see that.
  const view = given || isWaitedFor(asked, person) ? asked.view(person) : undefined;
  if (!view) return [];
  const want = {
    key,
    person,
    view: reminding(view),
    summary: `En påminnelse: ${title}`,
    final: round.state !== 'open',
    since: round.openedAt,
  };
  if (given) return [want];
  const when = mayAnswerOn(view)
    ? reminderFor(reminder, cameOn(deps, asked, person), awayUntil(deps, person))
    : undefined;
  if (!when) return [];
  return [
    {
      ...want,
      notBefore: startOf(when.from, deps.policies.current.profile.rounds.notices.from),
      notAfter: startOf(when.before, midnight),
    },
  ];
};

const isWaitedFor = ({ round, waits }: AskedRound, { id }: Elector): boolean =>
  round.state === 'open' &&
  !waits &&
  // In a convened meeting people sit together.
  round.form !== 'presidiesammanträde' &&
  awaited(round).some((e) => e.id === id);

/** A delegate who hears the others first is not to answer yet. */
const mayAnswerOn = (view: CardView): boolean => view.kind === 'answer' && view.choices.length > 1;

/** The day the card came, or comes: a card that waits for the morning is no day old. */
const cameOn = (deps: Deps, asked: AskedRound, { id }: Elector): string => {
  const row = deps.outbox.get(cardKey(asked, id));
  return swedishDate(row?.state === 'done' ? row.changedAt : noticeTime(deps));
};

const awayUntil = ({ absences }: Deps, { id }: Elector): string | undefined =>
  absences.all().find((a) => a.person === id)?.until;

const reminding = (view: CardView): CardView =>
  view.kind === 'answer' && view.own === undefined
    ? { ...view, tells: ['En vänlig påminnelse: frågan väntar på ditt svar.', ...(view.tells ?? [])] }
    : view;

import type { CardJson } from '../../application/ports/outward.ts';
import { dueBy } from '../../application/texts/dates.ts';
import type { MyMattersCard } from '../../application/views/card-view.ts';
import type { Action, Element } from './elements.ts';
import { box, frame, open } from './frame.ts';
import { bold, heading, line, quiet, run, shortened } from './words.ts';

const MOST_WAITING = 8;
const MOST_OTHERS = 5;

interface More {
  /** Numbers of the waiting matters that are answered on a card. */
  onCard?: readonly string[];
  /** Where the whole register is read. */
  tab?: string;
  /** Said first, e.g. that the bot did not understand. */
  intro?: string;
}

/** *Mina ärenden*: what waits for the reader, then what the reader follows. */
export const renderMyMatters = (view: MyMattersCard, more: More = {}): CardJson => {
  const said = summary(view);
  return frame({
    body: [
      heading('Mina ärenden'),
      ...(more.intro === undefined ? [] : [line([more.intro], { spacing: 'Small' })]),
      line([said], { spacing: 'Small' }),
      ...view.waiting.slice(0, MOST_WAITING).map((matter) => waiting(matter, more.onCard ?? [])),
      ...left(view.waiting.length - MOST_WAITING),
      ...(view.others.length === 0 ? [] : [line([bold('Du följer också')], { spacing: 'Large' })]),
      ...view.others.slice(0, MOST_OTHERS).flatMap(other),
      ...left(view.others.length - MOST_OTHERS),
    ],
    ...(more.tab === undefined ? {} : { actions: [open('Öppna registret', more.tab)] }),
    says: [more.intro, said],
  });
};

const summary = ({ waiting: w }: MyMattersCard): string => {
  if (w.length === 0) return 'Inget väntar på dig just nu.';
  return w.length === 1 ? 'Ett ärende väntar på dig.' : `${w.length} ärenden väntar på dig.`;
};

const waiting = (matter: MyMattersCard['waiting'][number], onCard: readonly string[]): Element => {
  const due = matter.due === undefined ? '' : `, ${dueBy(matter.due)}`;
  return box([
    line([run(shortened(matter.title, 120), { weight: 'Bolder' })]),
    line([`${shortened(matter.what, 120)}${due}`], { spacing: 'None' }),
    quiet(matter.nr, { spacing: 'None' }),
    { type: 'ActionSet', spacing: 'Small', actions: actions(matter, onCard) },
  ]);
};

const actions = ({ nr, link }: { nr: string; link: string }, onCard: readonly string[]): Action[] => [
  ...(onCard.includes(nr)
    ? ([{ type: 'Action.Execute', title: 'Visa kortet', verb: 'refresh', data: { stream: nr } }] as const)
    : []),
  open(onCard.includes(nr) ? 'Läs underlaget' : 'Öppna i fliken', link),
];

const other = ({ nr, title, what }: MyMattersCard['others'][number]): Element[] => [
  line([run(shortened(title, 120), { weight: 'Bolder' })], { spacing: 'Small' }),
  quiet(`${nr} · ${shortened(what, 120)}`, { spacing: 'None' }),
];

const left = (count: number): Element[] => (count > 0 ? [quiet(`och ${count} till, i fliken`)] : []);

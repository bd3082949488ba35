import type { Application } from '../../application/application.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { renderHelp, renderNotice } from '../cards/notice-card.ts';
import { renderCard } from '../cards/render-card.ts';
import { absenceSaid, onAbsence } from './absence.ts';
import { overview } from './overview.ts';
import type { BotReply } from './reply.ts';

/** What the person wrote, without mentions, capitals and the punctuation of a polite message. */
const wish = (text: string): string =>
  text
    .replace(/<at>.*?<\/at>/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}? -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Answers what a person writes in their own chat: help, one case, or what waits (the default, with a word on what can be written). */
export const onMessage = async (
  text: string,
  person: Person,
  application: Application,
  tab: string,
): Promise<BotReply> => {
  if (!application.status().ready) return loading;
  const absence = absenceSaid(text);
  if (absence !== undefined) return onAbsence(absence, person, application);
  const said = wish(text);
  if (/^(hjälp|help|\?)/.test(said)) return help(tab);
  const nr = /\bmd-\d{4}-\d{4,}\b/.exec(said)?.[0].toUpperCase();
  if (nr !== undefined) return oneCase(nr, person, application, tab);
  const asksForMatters = said.split(' ').some((word) => word === 'ärenden' || word === 'mina');
  return matters(person, application, tab, asksForMatters ? undefined : unknown);
};

const unknown = 'Skriv «mina ärenden», ett ärendes nummer eller «hjälp».';

const matters = (
  person: Person,
  application: Application,
  tab: string,
  intro: string | undefined,
): BotReply => ({
  kind: 'message',
  ...overview(person, application, { tab, ...(intro === undefined ? {} : { intro }) }),
});

const oneCase = (nr: string, person: Person, application: Application, tab: string): BotReply => {
  const view = application.card(person, nr);
  if (view !== undefined)
    return { kind: 'message', card: renderCard(view), summary: `${nr}: ${view.heading}` };
  const text = `I ${nr} finns inget kort för dig. I registret kan du läsa de ärenden du har tillgång till.`;
  const card = renderNotice({ heading: nr, text, link: { title: 'Öppna registret', url: tab } });
  return { kind: 'message', card, summary: text };
};

const help = (tab: string): BotReply => ({ kind: 'message', card: renderHelp({ tab }), summary: 'Hjälp' });

const loading: BotReply = {
  kind: 'message',
  card: renderNotice({ heading: 'Ett ögonblick', text: 'Registret läses in. Skriv igen om en stund.' }),
  summary: 'Registret läses in',
};

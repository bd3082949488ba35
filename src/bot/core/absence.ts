import type { AbsenceOutcome, Application } from '../../application/application.ts';
import { swedishDay } from '../../application/texts/dates.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { renderNotice } from '../cards/notice-card.ts';
import type { BotReply } from './reply.ts';

/** What a person says of being away; `until` is the day in their own words, empty where they named none. */
export type AbsenceSaid = { kind: 'away'; until: string } | { kind: 'back' };

/** *Jag är borta till 3 oktober*, *borta t.o.m. 2026-10-03*, *jag är tillbaka*; undefined for whatever else is said. */
export const absenceSaid = (text: string): AbsenceSaid | undefined => {
  const said = text
    .replace(/<at>.*?<\/at>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (/^(jag är |är |nu är jag )?(tillbaka|inte borta)\b/.test(said)) return { kind: 'back' };
  const away = /^(?:jag är |är |nu är jag )?(?:borta|frånvarande|ledig)(?![\p{L}\d])(.*)$/u.exec(said);
  if (!away) return undefined;
  const until = (away[1] ?? '').replace(/^.*?(?:till och med|t\.? ?o\.? ?m\.?|tills?)(?![\p{L}])/u, '');
  return { kind: 'away', until: until.trim().replace(/[.!]+$/, '') };
};

/** Does what was said, and tells what it means. */
export const onAbsence = async (
  said: AbsenceSaid,
  person: Person,
  application: Application,
): Promise<BotReply> =>
  reply(await (said.kind === 'back' ? application.beBack(person) : application.beAway(person, said.until)));

const reply = (outcome: AbsenceOutcome): BotReply => {
  switch (outcome.kind) {
    case 'away':
      return notice(
        // With the year: a day that has just been is read as next year's.
        `Du är borta till och med ${swedishDay(outcome.until)} ${outcome.until.slice(0, 4)}`,
        'Du får inga påminnelser så länge, och den som är näst i ordningen kan leda det som väntar på dig. Svara gärna ändå om du vill. Skriv «jag är tillbaka» när du är det.',
      );
    case 'back':
      return outcome.was
        ? notice('Välkommen tillbaka', 'Skriv «mina ärenden» för att se vad som väntar på dig.')
        : notice('Du är inte borta', 'Skriv till exempel «jag är borta till 3 oktober» när du ska vara det.');
    case 'refused':
      return notice('Till vilken dag?', outcome.refusal.message);
    case 'unavailable':
      return notice(
        'Ett ögonblick',
        'Registret svarar inte just nu, och inget är sparat. Skriv igen om en stund.',
      );
  }
};

const notice = (heading: string, text: string): BotReply => ({
  kind: 'message',
  card: renderNotice({ heading, text }),
  summary: `${heading}. ${text}`,
});

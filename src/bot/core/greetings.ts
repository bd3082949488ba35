import type { Person } from '../../domain/people/mandates.ts';
import { renderHelp, renderNotice } from '../cards/notice-card.ts';
import type { BotReply } from './reply.ts';

export const welcome = (person: Person, municipality: string, tab: string): BotReply => {
  const [first = person.name] = person.name.split(' ');
  const greeting = `Hej ${first}! Här får du korten för medborgardialog i ${municipality}.`;
  return { kind: 'message', card: renderHelp({ greeting, tab }), summary: greeting };
};

/** For somebody whom no mandate names. */
export const strangersSentence = (municipality: string): string =>
  `Den här chatten är för förtroendevalda och tjänstemän som arbetar med medborgardialog i ${municipality}, och du finns inte bland uppdragen. Hör av dig till kansliet om det inte stämmer. Vill du önska en dialog gör du det på kommunens webbplats.`;

export const stranger = (municipality: string): BotReply => {
  const text = strangersSentence(municipality);
  return { kind: 'message', card: renderNotice({ heading: 'Välkommen hit', text }), summary: text };
};

const OWN_CHAT = 'Ärenden visas bara i din egen chatt med mig. Skriv till mig där.';
export const notHere: BotReply = {
  kind: 'message',
  card: renderNotice({ heading: 'Medborgardialog', text: OWN_CHAT }),
  summary: OWN_CHAT,
};

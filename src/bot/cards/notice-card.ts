import type { CardJson } from '../../application/ports/outward.ts';
import { frame, open } from './frame.ts';
import { bold, heading, line } from './words.ts';

interface Notice {
  heading: string;
  text: string;
  link?: { title: string; url: string };
}

/** A sentence under a heading, where there is no state to show. */
export const renderNotice = (notice: Notice): CardJson =>
  frame({
    body: [heading(notice.heading), line([notice.text], { spacing: 'Small' })],
    ...(notice.link === undefined ? {} : { actions: [open(notice.link.title, notice.link.url)] }),
    says: [notice.heading, notice.text],
  });

/** What one can write to the bot. `greeting` is there the first time. */
export const renderHelp = (more: { greeting?: string; tab?: string } = {}): CardJson =>
  frame({
    body: [
      heading('Medborgardialog'),
      ...(more.greeting === undefined ? [] : [line([more.greeting], { spacing: 'Small' })]),
      line(['När ett ärende behöver dig kommer ett kort hit. Du läser och svarar på kortet.'], {
        spacing: 'Small',
      }),
      line([bold('mina ärenden'), ' – vad som väntar på dig'], { spacing: 'Medium' }),
      line([bold('MD-2026-0001'), ' – kortet för ett ärende, med dess nummer'], { spacing: 'Small' }),
      line(
        [
          bold('jag är borta till 3 oktober'),
          ' – inga påminnelser så länge; ',
          bold('jag är tillbaka'),
          ' – som förut',
        ],
        {
          spacing: 'Small',
        },
      ),
      line([bold('hjälp'), ' – den här texten'], { spacing: 'Small' }),
    ],
    ...(more.tab === undefined ? {} : { actions: [open('Öppna registret', more.tab)] }),
    says: [more.greeting, 'Skriv mina ärenden för att se vad som väntar på dig, eller hjälp'],
  });

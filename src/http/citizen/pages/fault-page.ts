import { html } from '../html.ts';
import type { Page } from '../layout.ts';

interface Fault {
  heading: string;
  /** What happened and what to do, a paragraph each. */
  text: string[];
}

const FAULTS: Record<number, Fault> = {
  400: {
    heading: 'Det gick inte att läsa',
    text: ['Adressen eller det som skickades går inte att läsa. Börja om från startsidan.'],
  },
  403: {
    heading: 'Formuläret kom från en annan plats',
    text: [
      'Av säkerhetsskäl tar vi bara emot formulär som skickas från den här webbplatsen. Ingenting har sparats.',
    ],
  },
  404: {
    heading: 'Sidan finns inte',
    text: ['Adressen kan vara felskriven, eller så är sidan inte offentlig.'],
  },
  405: { heading: 'Så kan sidan inte användas', text: ['Börja om från startsidan.'] },
  413: {
    heading: 'Det du skickade är för stort',
    text: [
      'En önskan får vara högst 10 000 tecken lång, ungefär fyra sidor. Det här var så mycket att vi inte kunde ta emot det, och tyvärr kan vi inte visa texten för dig igen.',
      'Gå tillbaka i webbläsaren. Där finns det du skrev oftast kvar, så att du kan korta det och skicka på nytt.',
    ],
  },
  415: {
    heading: 'Formatet går inte att ta emot',
    text: ['Här går det bara att skicka formuläret som det är, utan bilagor.'],
  },
  503: {
    heading: 'Vi är strax tillbaka',
    text: ['Registret går inte att nå just nu. Vänta en stund och ladda om sidan.'],
  },
};

const OURS: Fault = {
  heading: 'Något gick fel hos oss',
  text: ['Det är inte ditt fel. Försök igen om en stund, och hör gärna av dig om det händer flera gånger.'],
};

/** A page for what could not be done: what happened, and a way on. */
export function faultPage(status: number): Page {
  const { heading, text } = FAULTS[status] ?? (status < 500 ? (FAULTS[400] ?? OURS) : OURS);
  return {
    title: heading,
    main: html`
      <h1>${heading}</h1>
      ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p><a href="/">Till startsidan</a></p>
      <p><a href="/sa-fungerar-det">Så fungerar det</a></p>`,
  };
}

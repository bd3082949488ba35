import { html } from '../html.ts';
import type { Municipality, Page } from '../layout.ts';

const RECEIPT = /^ON-\d{4}-\d{4,}$/;
export const isReceipt = (nr: string): boolean => RECEIPT.test(nr);

/** After a wish was taken. It has an address of its own, so that reloading sends nothing again. */
export const receiptPage = ({ mailbox, takenUp }: Municipality, nr: string): Page => ({
  title: 'Tack för din önskan',
  main: html`
    <div class="kvitto">
      <h1>Tack för din önskan</h1>
      <p>Ditt kvittonummer är</p>
      <p class="nummer">${nr}</p>
    </div>
    <h2>Det här händer nu</h2>
    <ol>
      <li>En tjänsteman läser din önskan, precis som du skrev den.</li>
      <li>${takenUp ? mayBecomeCase : answeredWithWay}</li>
      <li>Skrev du din e-postadress får du besked dit. Annars kan du fråga oss och ange ditt kvittonummer.</li>
    </ol>
    <p>Spara numret. Du når oss på <a href="mailto:${mailbox}">${mailbox}</a>.</p>`,
});

const mayBecomeCase = html`Gäller den något som passar för en dialog blir den ett ärende, och du kan följa det bland <a href="/">frågor
  att följa</a>. Annars visar vi vilken väg som står öppen i stället.`;

const answeredWithWay = html`Du får svar med den väg som är din i frågan. Önskan sparas, och de som arbetar med frågan kan läsa den.`;

import type { PublicCase } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import { timeInWords } from '../words.ts';

type Meeting = PublicCase['meetings'][number];

export const meetings = (given: readonly Meeting[]): Html | '' =>
  given.length === 0
    ? ''
    : html`
  <section aria-labelledby="moten">
    <h2 id="moten">Möten</h2>
    <ul class="rader">${given.map(meeting)}</ul>
  </section>`;

const STATES: Record<string, string> = { planned: 'Planerat', held: 'Genomfört', cancelled: 'Inställt' };

const meeting = (m: Meeting): Html => html`
  <li>
    <h3>${m.subject}</h3>
    <p class="fakta">
      <span class="lage">${STATES[m.state] ?? m.state}</span>
      <span><time datetime="${m.start}">${timeInWords(m.start, m.end)}</time></span>
      ${m.place ? html`<span>${m.place}</span>` : ''}
    </p>
    ${m.state === 'planned' && isWebLink(m.joinUrl) ? html`<p><a href="${m.joinUrl}">Delta på nätet: ${m.subject}</a></p>` : ''}
    ${m.agenda.length === 0 ? '' : agenda(m.agenda)}
  </li>`;

/** An address from a calendar is somebody's text until it proves to be a link. */
const isWebLink = (url: string | undefined): url is string => url?.startsWith('https://') ?? false;

const agenda = (items: Meeting['agenda']): Html => html`
  <p>Det här händer på mötet:</p>
  <ul>${items.map(
    ({ title, minutes, citizens }) =>
      html`<li>${title}, ${minutes} minuter${citizens ? html` <strong>(er tid)</strong>` : ''}</li>`,
  )}</ul>`;

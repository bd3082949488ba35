import type { PublicCase } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { capitalised, dayInWords } from '../words.ts';
import { meetings } from './case-meetings.ts';
import { track } from './case-track.ts';

/** `/dialoger/<nr>`: where it stands, what comes next, and everything the public has been told. */
export const casePage = (c: PublicCase): Page => ({
  title: c.title,
  main: html`
    <p class="ord">${capitalised(c.word)}</p>
    <h1>${c.title}</h1>
    <p class="fakta"><span class="lage">${c.state}</span>${c.place ? html`<span>${c.place}</span>` : ''}<span>${c.nr}</span></p>
    ${c.end ? ending(c.end) : html`<p class="ingress"><strong>Nästa steg:</strong> ${c.next}</p>`}
    ${c.level ? level(c.level) : ''}
    ${track(c.track)}
    ${decisions(c)}
    ${meetings(c.meetings)}
    ${feedback(c.feedback)}
    ${proposals(c.proposals)}
    ${contact(c)}`,
});

const ending = ({ tell, at }: NonNullable<PublicCase['end']>): Html => html`
  <p class="ingress">${tell}</p>
  <p>Avslutades den <time datetime="${at}">${dayInWords(at)}</time>.</p>`;

const level = ({ number, name, meaning }: NonNullable<PublicCase['level']>): Html => html`
  <section class="ruta" aria-labelledby="niva">
    <h2 id="niva">Så mycket kan du påverka</h2>
    <p><strong>Nivå ${number}: ${name}.</strong> ${meaning}</p>
  </section>`;

const decisions = ({ decisions: taken, orderedBy }: PublicCase): Html | '' =>
  taken.length === 0
    ? ''
    : html`
  <section aria-labelledby="beslut">
    <h2 id="beslut">Så blev det</h2>
    ${taken.map(
      ({ sentence, at, minutes }) =>
        html`<p>${sentence} <span class="tyst">(<time datetime="${at}">${dayInWords(at)}</time>)</span>${
          minutes?.startsWith('https://') ? html` <a href="${minutes}">Läs protokollet</a>` : ''
        }</p>`,
    )}
    ${orderedBy ? html`<p>Beställare: ${orderedBy}.</p>` : ''}
  </section>`;

const feedback = (duties: PublicCase['feedback']): Html | '' =>
  duties.length === 0
    ? ''
    : html`
  <section aria-labelledby="aterkoppling">
    <h2 id="aterkoppling">Återkoppling</h2>
    <ul class="rader">${duties.map(duty)}</ul>
  </section>`;

const duty = ({ name, due, done }: PublicCase['feedback'][number]): Html => html`
  <li>
    <h3>${name}</h3>
    ${
      done
        ? html`<p class="tyst">Lämnad <time datetime="${done.at}">${dayInWords(done.at)}</time></p>
          <p class="radbrytning">${done.text}</p>`
        : html`<p>Kommer senast <time datetime="${due}">${dayInWords(due)}</time>.</p>`
    }
  </li>`;

const proposals = (given: PublicCase['proposals']): Html | '' =>
  given.length === 0
    ? ''
    : html`
  <section aria-labelledby="forslag">
    <h2 id="forslag">Förslag från deltagarna</h2>
    <ul>${given.map(({ text }) => html`<li class="radbrytning">${text}</li>`)}</ul>
  </section>`;

const contact = ({ spokesperson, contact: address }: PublicCase): Html | '' =>
  spokesperson || address
    ? html`
  <section aria-labelledby="kontakt">
    <h2 id="kontakt">Kontakt</h2>
    ${spokesperson ? html`<p>Talesperson: ${spokesperson}</p>` : ''}
    ${address ? html`<p>${reach(address)}</p>` : ''}
  </section>`
    : '';

const reach = (address: string): Html | string =>
  /^[^\s@:]+@[^\s@:]+$/.test(address) ? html`<a href="mailto:${address}">${address}</a>` : address;

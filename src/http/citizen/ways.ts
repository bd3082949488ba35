import type { PublicWay } from '../../application/application.ts';
import { type Html, html } from './html.ts';

/** The ways that are the citizen's, under a heading of their own; nothing where the policy names none. */
export const waysSection = (heading: string, ways: readonly PublicWay[]): Html | '' =>
  ways.length === 0
    ? ''
    : html`
  <section aria-labelledby="vagar">
    <h2 id="vagar">${heading}</h2>
    <ul class="rader">${ways.map(way)}</ul>
  </section>`;

const way = ({ name, text, link }: PublicWay): Html => html`
  <li>
    <h3>${name}</h3>
    <p>${text}</p>
    ${link?.startsWith('https://') ? html`<p><a href="${link}">Läs mer: ${name}</a></p>` : ''}
  </li>`;

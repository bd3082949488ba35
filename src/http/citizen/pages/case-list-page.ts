import type { PublicCaseRow, PublicWishForm } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { wishWords } from '../wish/wish-words.ts';
import { capitalised, dayInWords } from '../words.ts';

/**
 * `/`. Its own words promise nothing: the list holds information and consultation too, and what each may be called follows its
 * level ([L2]).
 */
export const caseListPage = (of: PublicWishForm, cases: readonly PublicCaseRow[]): Page => ({
  title: 'Frågor att följa',
  here: '/',
  main: html`
    <h1>Frågor att följa i ${of.municipality}</h1>
    <p class="ingress">Här ser du frågor där kommunen informerar, ber om synpunkter eller samtalar med dem som berörs – och
      hur långt varje fråga har kommit. <a href="/sa-fungerar-det">Så fungerar det</a>.</p>
    <p><a class="knapp" href="/onska-dialog">${wishWords(of).invite}</a></p>
    ${cases.length === 0 ? nothing : html`<ul class="kort">${cases.map(row)}</ul>`}`,
});

const nothing = html`<p>Just nu finns inga frågor att följa.</p>`;

const row = (c: PublicCaseRow): Html => html`
  <li>
    <p class="ord">${capitalised(c.word)}</p>
    <h2><a href="/dialoger/${encodeURIComponent(c.nr)}">${c.title}</a></h2>
    <p class="fakta">
      <span class="lage">${c.state}</span>
      ${c.place ? html`<span>${c.place}</span>` : ''}
      <span>Senast ändrad <time datetime="${c.changedAt}">${dayInWords(c.changedAt)}</time></span>
    </p>
  </li>`;

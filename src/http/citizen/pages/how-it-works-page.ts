import type { PublicPolicy } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { waysSection } from '../ways.ts';
import { capitalised } from '../words.ts';

/** `/sa-fungerar-det`: the ladder in words, who may begin, the time that is the citizens', what they are told, and their ways. */
export const howItWorksPage = (policy: PublicPolicy): Page => ({
  title: 'Så fungerar det',
  here: '/sa-fungerar-det',
  main: html`
    <h1>Så fungerar det i ${policy.municipality}</h1>
    <p class="ingress">Hur mycket du kan påverka skiljer sig från fråga till fråga. Det ska du alltid få veta innan du deltar.</p>
    <section aria-labelledby="trappan">
      <h2 id="trappan">Så mycket kan du påverka</h2>
      <ol class="trappa">${policy.levels.map(level)}</ol>
    </section>
    ${starts(policy.starts)}
    ${promises(policy)}
    ${waysSection('Andra vägar som är dina', policy.ways)}
    <p class="tyst">Sidan bygger på ${policy.source}.</p>`,
});

const level = ({ name, word, meaning, inhabitant, marks }: PublicPolicy['levels'][number]): Html => html`
  <li>
    <h3>${name}${inhabitant ? html` – att ${inhabitant}` : ''}</h3>
    <p>${meaning}</p>
    ${marks.length === 0 ? '' : html`<ul>${marks.map((mark) => html`<li>${mark}</li>`)}</ul>`}
    <p class="tyst">Det kallas <span class="ord">${word}</span>.</p>
  </li>`;

const WHO: Record<PublicPolicy['starts'][number]['by'][number], string> = {
  citizen: 'du som invånare',
  political: 'de förtroendevalda',
  official: 'tjänstepersoner i kommunen',
};

const starts = (ways: PublicPolicy['starts']): Html => html`
  <section aria-labelledby="borjan">
    <h2 id="borjan">Vem som kan ta upp en fråga</h2>
    <ul>${ways.map(({ name, by }) => html`<li><strong>${name}:</strong> ${inWords(by.map((who) => WHO[who]))}.</li>`)}</ul>
  </section>`;

const promises = ({ citizenShare, feedback }: PublicPolicy): Html | '' =>
  citizenShare === undefined && feedback.length === 0
    ? ''
    : html`
  <section aria-labelledby="lofte">
    <h2 id="lofte">Det här kan du räkna med</h2>
    <ul>
      ${citizenShare === undefined ? '' : html`<li>På möten är minst ${share(citizenShare)} av tiden till för era egna frågor.</li>`}
      ${feedback.map(({ name, within }) => html`<li>${capitalised(name)}: ${within}.</li>`)}
    </ul>
  </section>`;

const FRACTIONS: Record<string, string> = {
  '1/2': 'halva delen',
  '1/3': 'en tredjedel',
  '1/4': 'en fjärdedel',
  '2/3': 'två tredjedelar',
};

const share = ([part, whole]: [number, number]): string =>
  FRACTIONS[`${part}/${whole}`] ?? `${Math.round((part / whole) * 100)} procent`;

const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;

import type { PublicPolicy } from '../../../application/application.ts';
import { shareInWords } from '../../../domain/scheduling/share-words.ts';
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

const promises = (policy: PublicPolicy): Html | '' => {
  const { citizenShare, feedback } = policy;
  return citizenShare === undefined && feedback.length === 0
    ? ''
    : html`
  <section aria-labelledby="lofte">
    <h2 id="lofte">Det här kan du räkna med</h2>
    <ul>
      ${citizenShare === undefined ? '' : html`<li>${whichMeetings(policy)} är minst ${shareInWords(citizenShare)} av tiden till för era egna frågor.</li>`}
      ${feedback.map(({ name, within }) => html`<li>${capitalised(name)}: ${within}.</li>`)}
    </ul>
  </section>`;
};

/** The rule may hold only for meetings that are more than information. */
const whichMeetings = ({ citizenShareFrom: from, levels }: PublicPolicy): string => {
  const lowest = Math.min(...levels.map((l) => l.number));
  const level = levels.find((l) => l.number === from);
  return from === undefined || from <= lowest || level === undefined
    ? 'På möten'
    : `På möten från nivå ${from}, ${level.name.toLowerCase()},`;
};

const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;

import type { PublicCase } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import { dayInWords } from '../words.ts';

type Step = PublicCase['track'][number];

/** The way of the matter. The state stands in words: colour alone tells nobody who cannot see it. */
export const track = (steps: readonly Step[]): Html | '' =>
  steps.length === 0
    ? ''
    : html`
  <section aria-labelledby="vag">
    <h2 id="vag">Vägen genom kommunen</h2>
    <ol class="vag">${steps.map(step)}</ol>
  </section>`;

const WORDS: Record<Step['state'], string> = { done: 'Klart', current: 'Här är vi nu', coming: 'Kommer' };

const step = ({ name, state, at }: Step): Html => html`
  <li class="${state}"${state === 'current' ? html` aria-current="step"` : ''}>
    <span class="steg">${name}</span>
    <span class="tyst">${WORDS[state]}${at ? html` <time datetime="${at}">${dayInWords(at)}</time>` : ''}</span>
  </li>`;

import { type Html, html } from '../html.ts';
import type { FormState } from './form-parts.ts';
import type { FieldName } from './typed-wish.ts';

const ORDER: FieldName[] = ['title', 'text', 'place', 'otherPlace', 'name', 'address', 'language'];

/** At the top of a form that was not taken: each fault links to its field. `notice` is what no single field is to blame for. */
export function errorSummary({ errors }: FormState, notice?: string): Html | '' {
  const faults = ORDER.flatMap((id) => (errors[id] === undefined ? [] : [{ id, message: errors[id] }]));
  if (faults.length === 0 && notice === undefined) return '';
  return html`
  <div class="sammanfattning" role="alert" aria-labelledby="fel-rubrik" tabindex="-1">
    <h2 id="fel-rubrik">${faults.length === 0 ? 'Din önskan är inte skickad' : 'Något behöver ändras innan du kan skicka'}</h2>
    ${notice === undefined ? '' : html`<p>${notice}</p>`}
    ${faults.length === 0 ? '' : html`<ul>${faults.map(({ id, message }) => html`<li><a href="#${id}">${message}</a></li>`)}</ul>`}
  </div>`;
}

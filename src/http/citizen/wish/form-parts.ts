import { type Html, html } from '../html.ts';
import type { WishErrors } from './read-wish.ts';
import type { FieldName, TypedWish } from './typed-wish.ts';

export interface FormState {
  typed: TypedWish;
  errors: WishErrors;
}

interface FieldWords {
  id: FieldName;
  label: string;
  hint?: string;
}

/** A labelled field, its hint and what is wrong with it; `control` gets what ties them together. */
export function field(state: FormState, words: FieldWords, control: (attributes: Html) => Html): Html {
  const { id, label, hint } = words;
  const error = state.errors[id];
  return html`
  <div class="falt${error ? ' har-fel' : ''}">
    <label for="${id}">${label}</label>
    ${hint ? html`<p class="tips" id="${id}-tips">${hint}</p>` : ''}
    ${error ? html`<p class="fel" id="${id}-fel"><span class="dold">Fel: </span>${error}</p>` : ''}
    ${control(html`id="${id}" name="${id}"${described(id, hint, error)}`)}
  </div>`;
}

const described = (id: FieldName, hint: string | undefined, error: string | undefined): Html | '' => {
  const ids = [...(hint ? [`${id}-tips`] : []), ...(error ? [`${id}-fel`] : [])];
  if (ids.length === 0) return '';
  return html` aria-describedby="${ids.join(' ')}"${error ? html` aria-invalid="true"` : ''}`;
};

export const chosen = (yes: boolean, attribute: 'selected' | 'checked'): Html | '' =>
  yes ? (attribute === 'selected' ? html` selected` : html` checked`) : '';

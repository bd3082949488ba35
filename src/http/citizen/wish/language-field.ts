import type { PublicWishForm } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import { chosen, type FormState } from './form-parts.ts';

/** In a Sami administrative area whoever wants may have the answer in South Sami (lag 2009:724); elsewhere nothing is asked. */
export const languageField = (state: FormState, languages: PublicWishForm['languages']): Html | '' =>
  languages.includes('sma') ? choice(state) : '';

const choice = ({ typed, errors }: FormState): Html => html`
  <fieldset class="falt${errors.language ? ' har-fel' : ''}"${errors.language ? html` aria-describedby="language-fel"` : ''}>
    <legend>Vilket språk vill du ha svar på?</legend>
    ${errors.language ? html`<p class="fel" id="language-fel"><span class="dold">Fel: </span>${errors.language}</p>` : ''}
    <div class="val">
      <input type="radio" id="language" name="language" value="sv"${chosen(typed.language !== 'sma', 'checked')}>
      <label for="language">Svenska</label>
    </div>
    <div class="val">
      <input type="radio" id="language-sma" name="language" value="sma"${chosen(typed.language === 'sma', 'checked')}>
      <label for="language-sma">Sydsamiska (<span lang="sma">åarjelsaemien gïele</span>)</label>
    </div>
  </fieldset>`;

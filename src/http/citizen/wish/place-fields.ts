import { type Html, html } from '../html.ts';
import { chosen, type FormState, field } from './form-parts.ts';
import { ANOTHER_PLACE } from './typed-wish.ts';

const WHOLE = 'Hela kommunen';

/** The municipality's places to choose from, and a free line: a village nobody thought of is a place too. */
export const placeFields = (state: FormState, places: readonly string[]): Html =>
  places.length === 0 ? freePlace(state) : chosenPlace(state, places);

/** A municipality that lists no places is written to in one's own words. */
const freePlace = (state: FormState): Html =>
  field(
    state,
    {
      id: 'place',
      label: 'Vilken plats gäller det? (frivilligt)',
      hint: 'Till exempel en by, en gata eller hela kommunen.',
    },
    (attributes) => html`<input type="text" ${attributes} value="${state.typed.place}">`,
  );

const chosenPlace = (state: FormState, places: readonly string[]): Html => html`
  ${field(
    state,
    { id: 'place', label: 'Vilken plats gäller det? (frivilligt)' },
    (attributes) => html`<select ${attributes}>
      ${options(state.typed.place, places).map(
        ({ value, name }) =>
          html`<option value="${value}"${chosen(value === state.typed.place, 'selected')}>${name}</option>`,
      )}
    </select>`,
  )}
  ${field(
    state,
    {
      id: 'otherPlace',
      label: 'Annan plats (frivilligt)',
      hint: 'Om platsen inte finns i listan, eller om du vill beskriva den närmare.',
    },
    (attributes) => html`<input type="text" ${attributes} value="${state.typed.otherPlace}">`,
  )}`;

/** What was sent stands among the choices even when it is not one of ours: nothing typed is lost. */
function options(sent: string, places: readonly string[]): { value: string; name: string }[] {
  const known = [
    { value: '', name: 'Välj plats' },
    { value: WHOLE, name: WHOLE },
    ...places.map((place) => ({ value: place, name: place })),
    { value: ANOTHER_PLACE, name: 'Annan plats – skriv den nedan' },
  ];
  return known.some(({ value }) => value === sent) ? known : [...known, { value: sent, name: sent }];
}

import type { PublicWishForm } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { errorSummary } from './error-summary.ts';
import { formIntro, otherWays } from './form-intro.ts';
import { type FormState, field } from './form-parts.ts';
import { languageField } from './language-field.ts';
import { placeFields } from './place-fields.ts';
import { wishWords } from './wish-words.ts';

/**
 * `/onska-dialog`. Says before the button that what is sent becomes public, and asks for no more than the law needs: name and
 * address are free to leave out. `notice` is shown when nothing in the form itself is wrong.
 */
export function wishFormPage(of: PublicWishForm, state: FormState, notice?: string): Page {
  const { title } = wishWords(of);
  const failed = notice !== undefined || Object.keys(state.errors).length > 0;
  return {
    title: failed ? `Fel: ${title}` : title,
    here: '/onska-dialog',
    main: html`
    <h1>${title}</h1>
    ${errorSummary(state, notice)}
    ${formIntro(of)}
    ${before(of.mailbox)}
    <form method="post" action="/onska-dialog" novalidate accept-charset="utf-8">
      <input type="hidden" name="formId" value="${state.typed.formId}">
      ${about(state)}
      ${placeFields(state, of.places)}
      ${sender(state)}
      ${languageField(state, of.languages)}
      <section class="ruta" aria-labelledby="allman">
        <h2 id="allman">Det du skickar blir en allmän handling</h2>
        <p>Det betyder att vem som helst kan begära att få läsa din önskan, och ditt namn och din e-postadress om du har
          skrivit dem. Läs mer om <a href="/personuppgifter">hur vi behandlar personuppgifter</a>.</p>
      </section>
      <button type="submit" class="knapp">Skicka önskan</button>
    </form>
    ${otherWays(of)}`,
  };
}

const before = (mailbox: string): Html => html`
  <section class="ruta" aria-labelledby="innan">
    <h2 id="innan">Innan du skriver</h2>
    <ul>
      <li>Skriv inte om enskilda personer, och inget känsligt om dig själv eller andra, till exempel om hälsa.</li>
      <li>Har du skyddade personuppgifter? Använd inte formuläret. Ring kommunens växel, eller skriv till
        <a href="mailto:${mailbox}">${mailbox}</a> utan att tala om vem du är, så hjälper vi dig på ett annat sätt.</li>
    </ul>
  </section>`;

const about = (state: FormState): Html => html`
  ${field(
    state,
    {
      id: 'title',
      label: 'Vad ska dialogen handla om?',
      hint: 'Skriv kort, till exempel ”Säker väg till skolan”.',
    },
    (attributes) => html`<input type="text" ${attributes} value="${state.typed.title}" required>`,
  )}
  ${field(
    state,
    {
      id: 'text',
      label: 'Berätta varför du önskar en dialog',
      hint: 'Vad är viktigt i frågan, och vilka berörs? Högst 10 000 tecken.',
    },
    // The parser drops the first line break of a textarea: one is given to it, so that the person's own stays.
    (attributes) => html`<textarea ${attributes} rows="9" required>
${state.typed.text}</textarea>`,
  )}`;

const sender = (state: FormState): Html => html`
  ${field(
    state,
    { id: 'name', label: 'Ditt namn (frivilligt)' },
    (attributes) => html`<input type="text" ${attributes} value="${state.typed.name}" autocomplete="name">`,
  )}
  ${field(
    state,
    {
      id: 'address',
      label: 'Din e-postadress (frivilligt)',
      hint: 'Skriv den för att få besked. Då samtycker du till att vi använder den till det, och inget annat. Du kan ta tillbaka samtycket när du vill.',
    },
    (attributes) =>
      html`<input type="email" ${attributes} value="${state.typed.address}" autocomplete="email" spellcheck="false">`,
  )}`;

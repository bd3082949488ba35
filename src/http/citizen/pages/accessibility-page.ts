import { html } from '../html.ts';
import type { Municipality, Page } from '../layout.ts';

/** `/tillganglighet`: the statement that lag (2018:1937) om tillgänglighet till digital offentlig service asks for. */
export const accessibilityPage = ({ municipality, mailbox }: Municipality): Page => ({
  title: 'Tillgänglighetsredogörelse',
  main: html`
    <h1>Tillgänglighetsredogörelse</h1>
    <p class="ingress">${municipality} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den.</p>
    <h2>Så tillgänglig är webbplatsen</h2>
    <p>Vårt mål är att följa lagen om tillgänglighet till digital offentlig service och WCAG 2.2 på nivå AA. Sidorna
      fungerar utan skript, med bara tangentbord, med skärmläsare och i 400 procents förstoring. De följer ljust eller mörkt
      läge och höga kontraster så som du har ställt in din enhet.</p>
    <h2>Brister vi känner till</h2>
    <p>Vi känner inte till några brister. Texter som andra har skrivit, till exempel önskningar och förslag, visas som de
      kom in och kan vara svåra att läsa.</p>
    <h2>Så har vi testat</h2>
    <p>Vi testar sidorna automatiskt varje gång de ändras, och för hand med tangentbord och förstoring. Ingen utomstående har
      granskat dem.</p>
    <h2>Säg till om något inte fungerar</h2>
    <p>Skriv till <a href="mailto:${mailbox}">${mailbox}</a> om du hittar ett hinder, eller om du vill ha innehållet på ett
      annat sätt. Du kan också ringa kommunens växel.</p>
    <h2>Tillsyn</h2>
    <p>Är du inte nöjd med vårt svar kan du anmäla det till den myndighet som har tillsyn över lagen (2018:1937) om
      tillgänglighet till digital offentlig service.</p>`,
});

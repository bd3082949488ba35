import { html } from '../html.ts';
import type { Municipality, Page } from '../layout.ts';

/** `/personuppgifter`: what article 13 GDPR asks to be told where data are collected. */
export const privacyPage = ({ municipality, mailbox }: Municipality): Page => ({
  title: 'Så behandlar vi personuppgifter',
  main: html`
    <h1>Så behandlar vi personuppgifter</h1>
    <p class="ingress">Du kan skriva till oss utan att tala om vem du är. ${municipality} ansvarar för de uppgifter du ändå lämnar.</p>
    <h2>Vilka uppgifter, och varför</h2>
    <ul>
      <li><strong>Din önskan</strong> sparas så som du skrev den. Vi behöver den för att
        pröva den och svara. Det är en uppgift av allmänt intresse.</li>
      <li><strong>Ditt namn</strong>, om du skriver det, sparas tillsammans med önskan.</li>
      <li><strong>Din e-postadress</strong>, om du skriver den, använder vi bara för att ge dig besked. Det gör vi med ditt
        samtycke, och du kan ta tillbaka det när du vill.</li>
    </ul>
    <h2>Allmän handling</h2>
    <p>Det du skickar till kommunen blir en allmän handling. Den som ber att få läsa den får det, om den inte omfattas av
      sekretess. På webbplatsen visar vi varken ditt namn eller din adress.</p>
    <h2>Hur länge</h2>
    <p>Önskningar sparas så länge kommunens dokumenthanteringsplan säger. E-postadressen tas bort när den inte längre
      behövs för att ge dig besked.</p>
    <h2>Kakor och spårning</h2>
    <p>Webbplatsen använder inga kakor och följer inte vad du gör.</p>
    <h2>Dina rättigheter</h2>
    <p>Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och i vissa fall att få uppgifter
      borttagna. Skriv till <a href="mailto:${mailbox}">${mailbox}</a>, där du också når kommunens dataskyddsombud. Är du
      inte nöjd kan du klaga hos <a href="https://www.imy.se/">Integritetsskyddsmyndigheten</a>.</p>`,
});

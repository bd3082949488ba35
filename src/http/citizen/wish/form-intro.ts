import type { PublicWishForm } from '../../../application/application.ts';
import { type Html, html } from '../html.ts';
import { waysSection } from '../ways.ts';

/** What is said before the form: the policy's own words, and where no wish becomes a dialogue the citizen's ways first. */
export const formIntro = ({ takenUp, tell, ways }: PublicWishForm): Html =>
  takenUp
    ? html`<p class="ingress">${tell ?? INVITATION}</p>`
    : html`
  <p class="ingress">${tell ?? ONLY_WAYS}</p>
  ${waysSection('Vägar som är dina', ways)}
  <h2>Skriv till oss</h2>
  <p>Vet du inte vilken väg som passar? Skriv här. Din önskan tas emot och sparas, en tjänsteman läser den, och du får svar med
    den väg som är din. Den blir inte ett eget ärende om dialog.</p>`;

/** Below the form, for whoever would rather go another way. */
export const otherWays = ({ takenUp, ways }: PublicWishForm): Html | '' =>
  takenUp ? waysSection('Passar en annan väg bättre?', ways) : '';

const INVITATION =
  'Är det något viktigt som många berörs av och som du tycker att kommunen ska samtala med invånarna om? Skriv det här. Alla får önska, i alla åldrar.';
const ONLY_WAYS =
  'Som invånare startar du inte själv en dialog i kommunen, men det finns flera vägar att påverka.';

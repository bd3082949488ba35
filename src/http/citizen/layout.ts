import type { PublicWishForm } from '../../application/application.ts';
import { type Html, html } from './html.ts';
import { wishWords } from './wish/wish-words.ts';

export type Municipality = Pick<PublicWishForm, 'municipality' | 'mailbox' | 'takenUp'>;

export interface Page {
  /** First in the browser's title; the municipality's name follows. */
  title: string;
  /** The path in the menu that is this page. */
  here?: string;
  main: Html;
}

const menu = (municipality: Municipality): [path: string, name: string][] => [
  ['/', 'Frågor att följa'],
  ['/onska-dialog', wishWords(municipality).menu],
  ['/sa-fungerar-det', 'Så fungerar det'],
];

/** A whole page in plain Swedish: skip link, header, main, footer. Needs no script and sets no cookie. */
export const layout = (of: Municipality, { title, here, main }: Page): Html => html`<!DOCTYPE html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>${title} – ${of.municipality}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/stil.css">
  </head>
  <body>
    <a class="hoppa" href="#innehall">Hoppa till innehållet</a>
    <header class="sidhuvud">
      <div class="bredd">
        <p class="kommun"><a href="/">${of.municipality}</a></p>
        <nav aria-label="Meny">
          <ul>${menu(of).map(([path, name]) => menuItem(path, name, path === here))}</ul>
        </nav>
      </div>
    </header>
    <main id="innehall" class="bredd" tabindex="-1">${main}</main>
    <footer class="sidfot">
      <div class="bredd">
        <p>Frågor? Skriv till <a href="mailto:${of.mailbox}">${of.mailbox}</a>.</p>
        <ul>
          <li><a href="/tillganglighet">Tillgänglighetsredogörelse</a></li>
          <li><a href="/personuppgifter">Så behandlar vi personuppgifter</a></li>
        </ul>
      </div>
    </footer>
  </body>
</html>`;

const menuItem = (path: string, name: string, current: boolean): Html =>
  html`<li><a href="${path}"${current ? html` aria-current="page"` : ''}>${name}</a></li>`;

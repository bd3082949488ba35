import { gzipSync } from 'node:zlib';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';
import { findings } from '../workbench/axe-findings.ts';

/** Krokom's own cases, forms and cards in the tab, as the whole product gives them. */
let product: RunningProduct;
let browser: Browser;
let office: Office;
beforeAll(async () => {
  product = await startProduct({ scenario: 'krokom' });
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const heading = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 1, name });

it('the first screen is at most 200 KB of JavaScript, gzipped', async () => {
  const scripts: string[] = [];
  office.page.on('response', (response) => {
    if (response.url().startsWith(product.app) && /\.js$/.test(response.url())) scripts.push(response.url());
  });
  const tab = await office.tab('handlaggare.klf');
  await tab.getByText(/^\d+ ärenden$/).waitFor();
  const sizes = await Promise.all(
    scripts.map(async (url) => gzipSync(await (await fetch(url)).arrayBuffer()).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * 1024);
});

it.each([
  ['MD-2026-0001', 'Skolstrukturen i Föllinge och Offerdal', 'light'],
  ['MD-2026-0002', 'Program för kulturmiljöer i byarna', 'dark'],
  ['MD-2026-0003', 'Fritidsgården i Krokom', 'light'],
  ['MD-2026-0004', 'Snöskoterleder kring Föllinge', 'dark'],
] as const)('axe finds nothing on case %s, %s, %s', async (nr, title, colorScheme) => {
  await office.page.emulateMedia({ colorScheme });
  await heading(await office.tab('handlaggare.klf', nr), title).waitFor();
  expect(await findings(office.page)).toEqual([]);
});

it.each([
  ['Återkoppling efter dialogen', 'MD-2026-0003'],
  ['Boka möte', 'MD-2026-0004'],
])('axe finds nothing on the form %s', async (ability, nr) => {
  const tab = await office.tab('handlaggare.klf', nr);
  await tab.getByRole('button', { name: ability, exact: true }).click();
  await tab.getByRole('region', { name: ability }).getByRole('textbox').first().waitFor();
  expect(await findings(office.page)).toEqual([]);
});

it.each(['light', 'dark'] as const)('axe finds nothing on the card to answer, %s', async (colorScheme) => {
  await office.page.emulateMedia({ colorScheme });
  const tab = await office.tab('ordforande.ks', 'MD-2026-0001');
  await tab.getByRole('radio', { name: 'Tillstyrker' }).waitFor();
  expect(await findings(office.page)).toEqual([]);
});

it.each([1280, 375])('the name of the app stands on one line in the workbench, %i px', async (width) => {
  await office.page.setViewportSize({ width, height: 900 });
  await office.tab('handlaggare.klf');
  const link = office.page
    .getByRole('navigation', { name: 'Appar' })
    .getByRole('link', { name: 'Medborgardialog' });
  const lines = await link.evaluate((el) => {
    const words = el.ownerDocument.createRange();
    words.selectNodeContents(el.lastChild ?? el);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
});

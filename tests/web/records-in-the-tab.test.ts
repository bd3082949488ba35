import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';
import { findings } from '../workbench/axe-findings.ts';

/** Records as an official and a secretary fetch them in the tab, from the document library and all. */
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

/** Clicks, and gives the file's name and first bytes. */
const fetched = async (click: () => Promise<void>): Promise<[string, string]> => {
  const [download] = await Promise.all([office.page.waitForEvent('download'), click()]);
  return [download.suggestedFilename(), readFileSync(await download.path(), 'latin1').slice(0, 4)];
};

it.each([
  ['Word', 'MD-2026-0004_R2_stallningstagande_2026-08-28.docx', 'PK\u0003\u0004'],
  ['PDF', 'MD-2026-0004_R2_stallningstagande_2026-08-28.pdf', '%PDF'],
])('an official fetches the record of a round as %s', async (format, name, begins) => {
  const tab = await office.tab('handlaggare.klf', 'MD-2026-0004');
  const title = `Hämta presidiets ställningstagande, Kommunstyrelsen, som ${format}`;
  const button = tab.getByRole('button', { name: title });
  expect(await fetched(() => button.click())).toEqual([name, begins]);
});

it('only the secretary is offered the history, and fetches it as PDF and JSON', async () => {
  const records = (await office.tab('handlaggare.klf', 'MD-2026-0004')).getByRole('list', {
    name: 'Handlingar i ärendet',
  });
  await records.waitFor();
  expect(await records.getByText('Historiken').count()).toBe(0);
  const tab = await office.tab('sekreterare.ks', 'MD-2026-0004');
  const fetch = (format: string) =>
    fetched(() => tab.getByRole('button', { name: `Hämta historiken som ${format}` }).click());
  expect(await fetch('PDF')).toEqual(['MD-2026-0004_historik.pdf', '%PDF']);
  expect((await fetch('JSON'))[0]).toBe('MD-2026-0004_historik.json');
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing on the records and the list, %s',
  async (colorScheme) => {
    await office.page.emulateMedia({ colorScheme });
    const tab = await office.tab('sekreterare.ks', 'MD-2026-0004');
    await tab.getByRole('heading', { level: 1, name: 'Snöskoterleder kring Föllinge' }).waitFor();
    await tab.getByRole('heading', { level: 2, name: 'Handlingar' }).waitFor();
    expect(await findings(office.page)).toEqual([]);
    await office.picture(`records-${colorScheme}`);
  },
);

it('the secretary finds what is to be reported to the body, and fetches it', async () => {
  const tab = await office.tab('sekreterare.ks');
  await tab.getByRole('link', { name: 'Anmälningsärenden: Kommunstyrelsen' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Anmälningsärenden: Kommunstyrelsen' }).waitFor();
  await tab.getByLabel('Från och med').fill('2026-01-01');
  await tab.getByRole('list', { name: 'Meddelanden från presidiet' }).getByText('Snöskoterleder').waitFor();
  expect(await findings(office.page)).toEqual([]);
  await office.picture('reports');
  const [name, begins] = await fetched(() =>
    tab.getByRole('button', { name: 'Hämta listan som PDF' }).click(),
  );
  expect([name, begins]).toEqual([
    expect.stringMatching(/^anmalan_ks_2026-01-01_2026-\d\d-\d\d\.pdf$/),
    '%PDF',
  ]);
});

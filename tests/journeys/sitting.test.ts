import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { krokomText, planted } from '../../src/domain/policy/testing/planted.ts';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { beforeKs } from '../product/krokom-steps.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** A presidium's own meeting, from the call to the notice on the board, by those who sit in it and their secretary: clicking only. */
const folder = mkdtempSync(join(tmpdir(), 'sitting-'));
const asItIs = 'kind: decision\n        body: ks\n        form: beredning';
let product: RunningProduct;
let browser: Browser;
let office: Office;
let nr = '';

beforeAll(async () => {
  const file = join(folder, 'krokom.yaml');
  writeFileSync(
    file,
    planted(krokomText, asItIs, asItIs.replace('form: beredning', 'form: presidiesammanträde')),
  );
  product = await startProduct({ profile: file });
  nr = await beforeKs(product);
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** In the tab: opens an ability, fills it, sends it and waits until its panel is gone. */
const doing = async (
  role: string,
  name: string,
  submit: string,
  fill: (panel: Locator) => Promise<unknown> = async () => undefined,
): Promise<FrameLocator> => {
  const tab = await office.tab(role, nr);
  await tab.getByRole('button', { name, exact: true }).first().click();
  const panel = tab.getByRole('region', { name, exact: true });
  await fill(panel);
  await office.picture(`sitting-${name.replaceAll(/\W+/g, '-')}`);
  await panel.getByRole('button', { name: submit, exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  return tab;
};
const answers = async (role: string, choice: string) => {
  const chat = await office.chat(role);
  await chat.getByRole('radio', { name: choice }).check();
  await office.picture(`sitting-answer-${role}`);
  await chat.getByRole('button', { name: 'Skicka svar' }).click();
  return chat;
};

it('the secretary calls the presidium, and each member reads it in the chat', async () => {
  await doing('sekreterare.ks', 'Kalla presidiet', 'Kalla presidiet', async (panel) => {
    await panel.getByLabel('Dag').fill('2026-09-17');
    await panel.getByLabel('Klockslag').fill('13:30');
    await panel.getByLabel('Plats').fill('Rum Åre');
  });
  const chat = await office.chat('vice2.ks');
  await chat.getByText('Kallelse till presidiesammanträde').first().waitFor();
  await chat.getByText('torsdag 17 september kl. 13:30').first().waitFor();
  await office.picture('sitting-called');
});

it('the secretary opens the meeting on its day, and those who came answer on their cards', async () => {
  await product.control.clock('2026-09-17T13:35:00+02:00');
  await doing('sekreterare.ks', 'Öppna presidiets möte', 'Öppna mötet', (panel) =>
    panel.getByRole('combobox', { name: /Vem justerar/ }).selectOption({ index: 1 }),
  );
  for (const role of ['ordforande.ks', 'vice1.ks']) {
    const chat = await answers(role, 'Bifall');
    await chat.getByText('Ditt svar:').first().waitFor();
  }
  const chat = await answers('vice2.ks', 'Anmäler jäv');
  await chat
    .getByText(/Du deltar inte/)
    .first()
    .waitFor();
});

it('a member who declared jäv by mistake is let in by the others, and asked again', async () => {
  await doing('vice1.ks', 'Pröva jäv', 'Låt de andra pröva', async (panel) => {
    await panel.getByRole('combobox', { name: /Vem gäller det/ }).selectOption({ index: 3 });
    await panel.getByLabel('Varför kan det vara jäv?').fill('Hon tryckte fel.');
  });
  for (const role of ['ordforande.ks', 'vice1.ks'])
    await doing(role, 'Svara om jäv', 'Svara', (panel) => panel.getByRole('radio', { name: 'Nej' }).check());
  const chat = await answers('vice2.ks', 'Avslag');
  await chat
    .getByText(/Skriv kort varför/)
    .first()
    .waitFor();
  await chat.getByRole('textbox', { name: /Motivering/ }).fill('Frågan är inte mogen.');
  await chat.getByRole('checkbox', { name: /reserverar/ }).check();
  await chat.getByRole('button', { name: 'Skicka svar' }).click();
  await chat.getByText('Ditt svar:').first().waitFor();
});

it('the chair closes it there, and the one who reserved herself writes why', async () => {
  await doing('ordforande.ks', 'Avsluta frågan', 'Avsluta frågan');
  await doing('vice2.ks', 'Motivera din reservation', 'Lämna motiveringen', (panel) =>
    panel.getByLabel('Varför reserverar du dig?').fill('Byarna borde ha hörts först.'),
  );
});

it('the minutes are written, adjusted on two cards, put on the board, and fetched', async () => {
  await doing('sekreterare.ks', 'Skriv protokollets paragraf', 'Skicka till justering', (panel) =>
    panel.getByLabel('§').fill('12'),
  );
  for (const role of ['ordforande.ks', 'vice1.ks']) {
    const chat = await office.chat(role);
    await chat.getByRole('button', { name: 'Justera protokollet' }).last().click();
    await chat
      .getByText(/är justerat|väntar på justering/)
      .last()
      .waitFor();
    await office.picture(`sitting-adjusted-${role}`);
  }
  const tab = await doing('sekreterare.ks', 'Anslå protokollet', 'Anteckna anslaget', (panel) =>
    panel.getByLabel('Anslaget sattes upp').fill('2026-09-17'),
  );
  await tab
    .getByText(/överklagas till och med torsdag 8 oktober/)
    .first()
    .waitFor();
  await product.quiet();
  const after = await office.tab('sekreterare.ks', nr);
  const [file] = await Promise.all([
    office.page.waitForEvent('download'),
    after
      .getByRole('button', { name: /protokoll.*pdf/i })
      .last()
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^MD-2026-0001_.*\.pdf$/);
});

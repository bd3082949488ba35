import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** The officials' year, clicking only: two förvaltningar plan, the kommundirektör makes the wheel, KS presidium takes it. */
let product: RunningProduct;
let browser: Browser;
let office: Office;

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const year = async (role: string): Promise<FrameLocator> => {
  await product.quiet();
  return office.tab(role, 'AR-2027');
};

const handsIn = async (role: string, body: string, titles: string[]) => {
  const tab = await year(role);
  await tab.getByRole('button', { name: `Lämna plan för ${body}` }).click();
  for (const [i, title] of titles.entries()) {
    if (i > 0) await tab.getByRole('button', { name: 'Lägg till en dialog' }).click();
    const row = tab.getByRole('group', { name: `Dialog ${i + 1}` });
    await row.getByLabel('Rubrik').fill(title);
    await row.getByLabel('Nivå').selectOption('3');
    for (const text of await row.locator('textarea[name]').all()) await text.fill('I korthet.');
    for (const date of await row.locator('input[type=date]').all()) await date.fill('2027-05-15');
    for (const no of await row.getByRole('radio', { name: 'Nej' }).all()) await no.check();
    for (const fold of await row.getByText('Visa och välj').all()) await fold.click();
    for (const group of await row.locator('fieldset').all())
      await group.getByRole('checkbox').first().check();
    for (const choice of await row.locator('select[name]').all()) await choice.selectOption({ index: 1 });
  }
  await office.picture(`plan-${role}`);
  await tab.getByRole('button', { name: 'Lämna planen' }).click();
  await tab.getByRole('heading', { level: 3, name: body }).waitFor();
};

it('[K·I-K3] two förvaltningar hand in their plans', async () => {
  await handsIn('handlaggare.klf', 'Kommunledningsförvaltningen', ['Bygdens framtid', 'Ny webbplats']);
  await handsIn('handlaggare.bou', 'Barn- och utbildningsförvaltningen', ['Skolstruktur Föllinge–Offerdal']);
});

it('[K·I-K3] the kommundirektör marks those of particular weight, with why, and proposes the wheel', async () => {
  const tab = await year('kommundirektor');
  for (const title of ['Bygdens framtid', 'Skolstruktur Föllinge–Offerdal'])
    await tab.getByRole('group', { name: title }).getByRole('checkbox').first().check();
  await tab.getByLabel('Skäl för förslaget').fill('Båda rör många medborgare.');
  await tab.getByText('2 av 3 är markerade').waitFor();
  await office.picture('wheel');
  await tab.getByRole('button', { name: 'Föreslå årshjulet' }).click();
  await tab.getByRole('heading', { level: 2, name: 'Presidiet' }).waitFor();
});

const answers = async (role: string, choice: string) => {
  await product.quiet();
  const chat = await office.chat(role);
  const card = chat.getByRole('region').filter({ hasText: 'Bygdens framtid' });
  await card.getByRole('radio', { name: choice }).check();
  await card.getByRole('button', { name: 'Skicka svar' }).click();
  await card.getByText('Ditt svar:').first().waitFor();
};

it('a member lifts one out, and answers each; the others answer on cards', async () => {
  const tab = await year('vice2.ks');
  await tab.getByRole('button', { name: /Lyft ut ”Skolstruktur/ }).click();
  await expect.poll(() => tab.getByRole('button', { name: 'Skicka svar' }).count()).toBe(2);
  await office.picture('lifted');
  const client = await product.as('vice2.ks');
  for (const [round, choice] of [
    ['R1', 'tillstyrker'],
    ['R2', 'avstyrker'],
  ])
    await client.post('/years/2027/commands', { type: 'answer', round, choice, reason: 'Efter samtal.' });
  for (const role of ['ordforande.ks', 'vice1.ks']) {
    const person = await product.as(role);
    await person.post('/years/2027/commands', {
      type: 'answer',
      round: 'R2',
      choice: 'avstyrker',
      reason: 'Vänta.',
    });
  }
});

it('[K·I-K3] the common question is answered once, on a card in Teams', async () => {
  await answers('ordforande.ks', 'Tillstyrker');
});

it('the chair closes; what was ordered becomes a case, what was not does not', async () => {
  const vice = await product.as('vice1.ks');
  await vice.post('/years/2027/commands', { type: 'answer', round: 'R1', choice: 'tillstyrker' });
  const tab = await year('ordforande.ks');
  for (let left = 2; left > 0; left -= 1) {
    const close = tab.getByRole('button', { name: 'Avsluta frågan' });
    await expect.poll(() => close.count()).toBe(left);
    await close.first().click();
  }
  await tab.getByRole('link', { name: 'MD-2026-0001' }).waitFor();
  await office.picture('ordered');
  await expect.poll(() => tab.getByText('inte beställd').count()).toBe(1);
  await expect.poll(() => tab.getByText('förvaltningens egen plan').count()).toBe(1);
  await tab.getByRole('link', { name: 'MD-2026-0001' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Bygdens framtid' }).waitFor();
  await tab.locator('[aria-current="step"]').filter({ hasText: 'Processledare' }).waitFor();
});

it('one case stands for one row, also when both servers are killed and started again', async () => {
  await product.killAndStart();
  await product.quiet();
  const client = await product.as('handlaggare.klf');
  const { items } = (await client.get('/cases?q=Bygdens')) as { items: unknown[] };
  expect(items).toHaveLength(1);
});

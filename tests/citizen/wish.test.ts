import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type RunningSite, startSite } from '../../src/http/testing/running-site.ts';
import { openBrowser } from '../browser/open-browser.ts';

let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => {
  site.application.asked = [];
  site.application.outcome = { kind: 'done', nr: 'ON-2026-0007', version: 1 };
});

/** A browser without script: everything a citizen needs is in the page. */
async function withoutScript(act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false });
  try {
    await act(await context.newPage());
    expect(await context.cookies()).toEqual([]);
  } finally {
    await context.close();
  }
}

const received = () => site.application.asked.filter(([method]) => method === 'receiveWish');

it('is sent from the start page without script, and gets a number', async () => {
  await withoutScript(async (page) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Önska en dialog' }).click();
    await page.getByLabel('Vad ska dialogen handla om?').fill('Säker väg till skolan');
    await page.getByLabel('Berätta varför').fill('Många barn går längs vägen.\nDet är mörkt.');
    await page.getByLabel('Vilken plats').selectOption('Änge');
    await page.getByLabel('Sydsamiska').check();
    await page.getByRole('button', { name: 'Skicka önskan' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tack för din önskan');
    expect(await page.getByRole('main').textContent()).toMatch('ON-2026-0007');
    await page.reload();
  });
  expect(received().map(([, form]) => form)).toEqual([
    {
      title: 'Säker väg till skolan',
      text: 'Många barn går längs vägen.\nDet är mörkt.',
      place: 'Änge',
      language: 'sma',
    },
  ]);
}, 60_000);

it('that has faults leads to each field, and keeps what was typed', async () => {
  await withoutScript(async (page) => {
    await page.goto('/onska-dialog');
    await page.getByLabel('Berätta varför').fill('Ljus <b>nu</b>');
    await page.getByLabel('Din e-postadress').fill('kim');
    await page.getByRole('button', { name: 'Skicka önskan' }).click();
    const summary = page.getByRole('alert').getByRole('link');
    expect(await summary.count()).toBe(3);
    await summary.nth(1).click();
    expect(page.url()).toMatch(/#text$/);
    expect(await page.getByLabel('Berätta varför').inputValue()).toBe('Ljus <b>nu</b>');
    expect(await page.getByLabel('Din e-postadress').inputValue()).toBe('kim');
  });
  expect(received()).toEqual([]);
}, 60_000);

it('can be written and sent with the keyboard alone', async () => {
  const page = await browser.newPage({ baseURL: site.origin });
  await page.goto('/onska-dialog');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await tabTo(page, 'title');
  await page.keyboard.type('Belysning');
  await tabTo(page, 'text');
  await page.keyboard.type('Det är mörkt.');
  await tabTo(page, 'language');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tack för din önskan' }).waitFor();
  expect(received()[0]?.[1]).toEqual({ title: 'Belysning', text: 'Det är mörkt.', language: 'sma' });
  await page.close();
}, 60_000);

async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`:focus#${id}`).count()) === 1) return;
  }
  throw new Error(`Tab never reached ${id}.`);
}

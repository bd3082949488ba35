import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { caseView, row } from './sample-views.ts';
import { type Stage, startStage } from './tab-stage.ts';

let browser: Browser;
let stage: Stage;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  stage = await startStage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});
beforeEach(async () => {
  stage.sent.length = 0;
  stage.shown.case = caseView;
  // As wide as Outlook's pane.
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 320, height: 900 } });
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});
afterEach(() => context.close());

const pane = (): FrameLocator => page.frameLocator('iframe');
const choose = async (theme = 'light') => {
  await page.goto(stage.outlook({ theme }));
  await pane().getByRole('button', { name: row.title }).click();
  await pane().getByRole('heading', { level: 2, name: row.title }).waitFor();
};
const save = () => pane().getByRole('button', { name: 'Spara och knyt till ärendet' });

it.each(['light', 'dark', 'contrast'])(
  'axe finds nothing, and nothing scrolls sideways, in %s',
  async (theme) => {
    await page.goto(stage.outlook({ theme }));
    await pane().getByRole('button', { name: row.title }).waitFor();
    expect(await findings(page)).toEqual([]);
    await choose(theme);
    await pane()
      .getByText(/av 90 minuter/)
      .waitFor();
    expect(await findings(page)).toEqual([]);
    expect(
      await pane()
        .locator('html')
        .evaluate((html) => html.scrollWidth),
    ).toBe(320);
  },
);

it('fills the appointment, saves it and ties it to the case', async () => {
  await choose();
  await pane().getByText('Medborgarna får 30 av 90 minuter. Det räcker').waitFor();
  await pane().getByRole('button', { name: 'Fyll i rubrik och text' }).click();
  await expect.poll(() => page.evaluate('item.subject')).toBe(`Medborgardialog: ${row.title}`);
  await expect.poll(() => page.evaluate('item.body')).toContain('Era egna frågor, 30 min');
  await save().click();
  await pane().getByText('Mötet är knutet till ärendet.').waitFor();
  expect(stage.sent).toMatchObject([
    {
      path: `/cases/${row.nr}/commands`,
      body: {
        type: 'bookMeeting',
        method: 'dialogmote',
        subject: `Medborgardialog: ${row.title}`,
        place: 'Bygdegården',
        people: ['vice1.ks@krokom.example'],
        existingEvent: 'AAMk-1',
      },
      headers: { 'x-surface': 'pane', authorization: 'Bearer pane-token' },
    },
  ]);
});

it('follows the appointment: a longer meeting asks more for the citizens, and too little is not saved', async () => {
  await choose();
  await pane().getByText('Det räcker').waitFor();
  await page.evaluate("item.end = '2026-10-06T19:00:00.000Z'; tell('itemChanged', { itemId: null })");
  await pane().getByText('Medborgarna får 30 av 180 minuter. Minst 60 krävs').waitFor();
  await save().click();
  await pane().getByRole('alert').filter({ hasText: 'Medborgarna får för lite av tiden' }).waitFor();
  expect(await page.evaluate("asked.includes('item.saveAsync')")).toBe(false);
  expect(stage.sent).toEqual([]);
});

it('says when the case is not there yet', async () => {
  stage.shown.case = { ...caseView, abilities: [] };
  await choose();
  await pane().getByText('Möten kan bokas när ärendet har kommit till genomförandet').waitFor();
});

it('outside Outlook it says where it belongs', async () => {
  await page.goto(`${stage.app}/outlook/`);
  await page.getByRole('heading', { name: 'Medborgardialog i Outlook' }).waitFor();
  expect(await findings(page)).toEqual([]);
});

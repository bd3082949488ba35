import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { type Stage, startStage } from './tab-stage.ts';

/** Saying that one is away, and a body's calendar. */
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
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
  await page.goto(stage.teams());
  await tab().getByRole('heading', { level: 1 }).waitFor();
});
afterEach(() => context.close());

const tab = (): FrameLocator => page.frameLocator('iframe');
const pictures = process.env.PICTURES;
const picture = async (name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

it('one says till when one is away, and is told what it means', async () => {
  await tab().getByRole('button', { name: 'Jag är borta …' }).click();
  await tab().getByLabel('Sista dagen jag är borta').fill('2026-10-03');
  await picture('away');
  expect(await findings(page)).toEqual([]);
  await tab().getByRole('button', { name: 'Spara' }).click();
  await tab().getByText('Du får inga påminnelser så länge.').first().waitFor();
  expect(stage.sent).toMatchObject([{ path: '/me/absence', body: { until: '2026-10-03' } }]);
});

it('a secretary takes a day out of the calendar and puts one in', async () => {
  await tab().getByRole('link', { name: 'Sammanträden' }).click();
  await tab().getByText('tisdag 6 oktober kl. 13.00').waitFor();
  await picture('calendar');
  expect(await findings(page)).toEqual([]);
  await tab().getByRole('button', { name: 'Ta bort tisdag 6 oktober' }).click();
  await tab().getByText('Sammanträdet är borttaget.').waitFor();
  await tab().getByRole('button', { name: 'Lägg in ett sammanträde för Kommunstyrelsen' }).click();
  await tab().getByLabel(/^Dag/).fill('2026-11-03');
  await tab()
    .getByLabel(/^Börjar/)
    .fill('13:15');
  await picture('calendar-form');
  expect(await findings(page)).toEqual([]);
  await tab().getByRole('button', { name: 'Lägg in', exact: true }).click();
  await tab().getByText('Sammanträdet är inlagt.').waitFor();
  expect(stage.sent.map(({ path, body }) => [path, body])).toEqual([
    ['/bodies/ks/meetings', undefined],
    ['/bodies/ks/meetings', { date: '2026-11-03', start: '13:15' }],
  ]);
});

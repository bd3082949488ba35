import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { lawfulCase } from './sample-rounds.ts';
import { type Stage, startStage } from './tab-stage.ts';

const CASE = 'MD-2026-0001';
const labels = lawfulCase.abilities.map((a) => a.label);

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
  stage.next.length = 0;
  stage.shown.case = lawfulCase;
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});
afterEach(() => context.close());

const tab = (): FrameLocator => page.frameLocator('iframe');
const openForm = async (name: string, asked: Record<string, string> = {}) => {
  await page.goto(stage.teams({ case: CASE, ...asked }));
  await tab().getByRole('button', { name, exact: true }).first().click();
  const form = tab().getByRole('region', { name, exact: true });
  await form.waitFor();
  return form;
};
const sends = async (submit: string) => {
  await tab().getByRole('button', { name: submit, exact: true }).last().click();
  await expect.poll(() => stage.sent.length).toBe(1);
  return stage.sent[0]?.body;
};

describe('every form of a round', () => {
  it.each([
    ['default', 1280, labels],
    ['dark', 320, ['Pröva jäv', 'Öppna presidiets möte']],
    ['contrast', 320, ['Kalla presidiet', 'Justera protokollet']],
  ] as const)(
    'axe finds nothing in %s at %i px, and nothing scrolls sideways: %s',
    async (theme, width, names) => {
      await page.setViewportSize({ width, height: 900 });
      for (const name of names) {
        await openForm(name, { theme });
        expect(await findings(page), name).toEqual([]);
        const wide = await tab()
          .locator('html')
          .evaluate((html) => html.scrollWidth);
        expect(wide, name).toBeLessThanOrEqual(width);
      }
    },
  );
});

it('whether somebody is recused is put to the others, with the reason, and answered by them', async () => {
  const ask = await openForm('Pröva jäv');
  await ask.getByLabel('Vem gäller det?').selectOption('Tord Bäckman, 2:e vice ordförande');
  await ask.getByLabel('Varför kan det vara jäv?').fill('Han sitter i föreningens styrelse.');
  expect(await sends('Låt de andra pröva')).toEqual({
    type: 'questionRecusal',
    round: 'R1',
    person: 'tord',
    reason: 'Han sitter i föreningens styrelse.',
  });
  stage.sent.length = 0;
  const answer = await openForm('Svara om jäv');
  await answer.getByText('Skälet: Hennes bror äger marken.').waitFor();
  await answer.getByRole('radio', { name: 'Nej' }).check();
  expect(await sends('Svara')).toEqual({ type: 'answerRecusal', round: 'R1', recused: 'no' });
});

it('the presidium is called to a meeting of its own, and the meeting is opened with those who came', async () => {
  const call = await openForm('Kalla presidiet');
  await call.getByLabel('Dag').fill('2026-10-08');
  await call.getByLabel('Klockslag').fill('13:30');
  await call.getByLabel('Plats').fill('Ammerån');
  expect(await sends('Kalla presidiet')).toEqual({
    type: 'convene',
    date: '2026-10-08',
    time: '13:30',
    place: 'Ammerån',
  });
  stage.sent.length = 0;
  const open = await openForm('Öppna presidiets möte');
  await open.getByRole('checkbox', { name: /^Sven-Olof/ }).uncheck();
  await open.getByLabel(/^Vem justerar/).selectOption('Tord Bäckman, 2:e vice ordförande');
  expect(await sends('Öppna mötet')).toEqual({
    type: 'openSitting',
    present: ['karin', 'tord'],
    adjuster: 'tord',
  });
});

it('minutes are written, adjusted or sent back with what is wrong, and put up', async () => {
  await (await openForm('Skriv protokollets paragraf')).getByLabel('§').fill('13');
  expect(await sends('Skicka till justering')).toEqual({
    type: 'recordMinutes',
    round: 'R2',
    paragraph: '13',
  });
  stage.sent.length = 0;
  const adjust = await openForm('Justera protokollet');
  await adjust.getByRole('radio', { name: 'Nej' }).check();
  await adjust.getByLabel(/^Vad ska rättas/).fill('Fel paragraf.');
  expect(await sends('Skicka')).toEqual({
    type: 'adjust',
    round: 'R2',
    approve: false,
    reason: 'Fel paragraf.',
  });
  stage.sent.length = 0;
  await (await openForm('Anslå protokollet')).getByLabel('Anslaget sattes upp').fill('2026-10-10');
  expect(await sends('Anteckna anslaget')).toEqual({ type: 'postMinutes', round: 'R2', date: '2026-10-10' });
});

it('a reservation gets its reasons, and stands in the round with what else has happened there', async () => {
  const form = await openForm('Motivera din reservation');
  await form.getByLabel('Varför reserverar du dig?').fill('Det är för tidigt.');
  expect(await sends('Lämna motiveringen')).toEqual({
    type: 'writeReservation',
    round: 'R2',
    reason: 'Det är för tidigt.',
  });
  await tab().getByText('Reservation: Tord Bäckman.').waitFor();
  await tab().getByText('Jävsfrågan är prövad. Tord Bäckman: inte jäv.').first().waitFor();
  await tab().getByText('Protokollet, § 12, väntar på justering').waitFor();
});

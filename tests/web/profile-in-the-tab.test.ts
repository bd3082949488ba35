import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { beforeMeeting } from './sample-decision.ts';
import { caseView } from './sample-views.ts';
import { type Stage, startStage } from './tab-stage.ts';

/** The parts of the tab that speak the municipality's policy. */
const CASE = 'MD-2026-0001';

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
  stage.shown.case = beforeMeeting;
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});
afterEach(() => context.close());

const tab = (): FrameLocator => page.frameLocator('iframe');
const open = async (asked: Record<string, string> = {}) => {
  await page.goto(stage.teams(asked));
  await tab().getByRole('heading', { level: 1 }).waitFor();
};
const follow = async (name: string, asked: Record<string, string> = {}) => {
  await open(asked);
  await tab().getByRole('link', { name, exact: true }).first().click();
};
const openForm = async (name: string) => {
  await open({ case: CASE });
  await tab().getByRole('button', { name, exact: true }).click();
  return tab().getByRole('region', { name, exact: true });
};
const unfoldAll = () =>
  tab()
    .locator('html')
    .evaluate((html) => {
      for (const details of html.querySelectorAll('details')) details.open = true;
    });

it.each(['default', 'dark', 'contrast'])(
  'axe finds nothing on what the policy says, in %s',
  async (theme) => {
    await follow('Policyn', { theme });
    await tab().getByRole('heading', { name: 'Metodbanken' }).waitFor();
    await unfoldAll();
    expect(await findings(page)).toEqual([]);
    await follow('Öppna ett ärende', { theme });
    await tab().getByRole('radio', { name: 'Politiskt initiativ' }).check();
    expect(await findings(page)).toEqual([]);
    const form = await openForm('Skriv in beslutet');
    await form.getByRole('checkbox', { name: 'Det blev omröstning' }).check();
    await unfoldAll();
    expect(await findings(page)).toEqual([]);
  },
);

it('the policy is told: the ladder, each way with who decides in which form, and the methods of a level', async () => {
  await follow('Policyn');
  await tab().getByText('att veta').waitFor();
  await tab().getByText('beslut i sammanträde; ett ja beställer dialogen').waitFor();
  await tab().getByLabel('Visa nivå').selectOption('1 Information');
  await expect.poll(() => tab().getByText('Fokusgrupp', { exact: true }).count()).toBe(0);
  await tab().getByText('Webbplatsen', { exact: true }).first().waitFor();
});

it('a changed policy is read before it is adopted, and asked about once more', async () => {
  await follow('Policyn');
  await tab().getByText('Metoden ”Fokusgrupp” är ändrad.').waitFor();
  await tab().getByRole('button', { name: 'Anta …' }).click();
  await tab().getByRole('button', { name: 'Anta policyn' }).click();
  await tab().getByRole('status').filter({ hasText: 'Den ändrade policyn är antagen.' }).waitFor();
  expect(stage.sent).toMatchObject([
    { path: '/policy/commands', body: { type: 'adopt', hash: 'fedcba9876543210' } },
  ]);
});

it('a case is opened on the way and for the body that is chosen', async () => {
  await follow('Öppna ett ärende');
  await tab().getByRole('button', { name: 'Öppna ärendet' }).click();
  await tab().getByText('Välj väg in.').waitFor();
  await tab().getByRole('radio', { name: 'Politiskt initiativ' }).check();
  await tab().getByLabel('Vems initiativ?').selectOption('Barn- och utbildningsnämnden');
  await tab().getByLabel('Rubrik').fill('Skolan');
  await tab().getByLabel('Vad gäller det?').fill('Vi behöver veta mer.');
  await tab().getByRole('button', { name: 'Öppna ärendet' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]).toMatchObject({
    path: '/cases',
    body: { channel: 'politisk', body: 'bun', title: 'Skolan', description: 'Vi behöver veta mer.' },
  });
});

it('a decision is written down from the minutes, read through, and then sent', async () => {
  const form = await openForm('Skriv in beslutet');
  await form.getByRole('button', { name: 'Läs igenom' }).click();
  await form.getByText('Välj vad organet beslutade.').waitFor();
  expect(await form.getByLabel('Sammanträdets dag').inputValue()).toBe('2026-09-14');
  await form.getByRole('radio', { name: 'Bifall' }).check();
  await form.getByLabel('§').fill('114');
  await form.getByLabel('Antal som deltog i beslutet').fill('31');
  await form.getByRole('radio', { name: 'Ja', exact: true }).check();
  await form.getByLabel('När återkopplas det?').fill('2026-12-01');
  await form.getByLabel('Yrkanden').fill('Bifall, av Karin Eriksdotter.');
  await form.getByLabel('Reservationer').fill('Tord Bäckman reserverade sig.');
  await form.getByRole('button', { name: 'Läs igenom' }).click();
  await form.getByText('Kommunfullmäktige, måndag 14 september, § 114: bifall.').waitFor();
  expect(stage.sent).toEqual([]);
  await form.getByRole('button', { name: 'Skriv in beslutet' }).click();
  await tab().getByRole('status').filter({ hasText: 'Beslutet är inskrivet.' }).waitFor();
  expect(stage.sent[0]?.body).toEqual({
    type: 'recordDecision',
    date: '2026-09-14',
    paragraph: '114',
    present: 31,
    outcome: 'yes',
    answers: { paverkbar: 'yes' },
    values: { aterkoppling: '2026-12-01' },
    motions: 'Bifall, av Karin Eriksdotter.',
    reservations: 'Tord Bäckman reserverade sig.',
  });
});

it('a minority of fullmäktige sends back with its votes', async () => {
  const form = await openForm('Skriv in beslutet');
  const minority = form.getByRole('checkbox', { name: 'Minoritetsåterremiss (minst en tredjedel)' });
  expect(await minority.count()).toBe(0);
  await form.getByRole('radio', { name: 'Återremiss' }).check();
  await minority.check();
  await form.getByLabel('§').fill('114');
  await form.getByLabel('Antal som deltog i beslutet').fill('31');
  await form.getByRole('button', { name: 'Läs igenom' }).click();
  await form.getByText('en minoritet behöver en tredjedel').waitFor();
  await form.getByLabel('För', { exact: true }).fill('11');
  await form.getByLabel('Emot', { exact: true }).fill('20');
  expect(await findings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Läs igenom' }).click();
  await form.getByText('återremiss av en minoritet, med rösterna 11–20').waitFor();
  await form.getByRole('button', { name: 'Skriv in beslutet' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]?.body).toMatchObject({
    outcome: 'supplement',
    minority: true,
    votes: { yes: 11, no: 20, abstained: 0 },
  });
});

it('the case shows the agenda and what has been decided, and is put on another day', async () => {
  const form = await openForm('Sätt upp på dagordningen');
  await tab().getByText('Kommunfullmäktige, måndag 14 september').waitFor();
  await tab().getByText('7 ja, 4 nej, 0 avstod').waitFor();
  await form.getByLabel('Sammanträdets dag').fill('2026-10-26');
  await form.getByRole('button', { name: 'Sätt upp ärendet' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]?.body).toEqual({ type: 'prepare', round: 'R1', meetingDate: '2026-10-26' });
});

it('a method is told where it is chosen', async () => {
  const form = await openForm('Plan');
  await form.getByText('Nivå 3, dialog').click();
  await form.getByText('Om metoden').last().click();
  await form.getByText('8–12 deltagare').waitFor();
  await form.getByText('Integrationssamordnare – nyanlända (Kommunstyrelsen)').waitFor();
  await form.getByRole('checkbox', { name: 'Fokusgrupp' }).check();
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]?.body).toMatchObject({ type: 'fill', values: { metoder: ['fokusgrupp'] } });
});

it('the case has its checklist to tick, the roles to begin from, and texts with what is known filled in', async () => {
  stage.shown.case = { ...caseView };
  await open({ case: CASE });
  await tab().getByText('0 av 2 klara').click();
  await tab().getByRole('checkbox', { name: 'Välj orter' }).check();
  await tab().getByText('1 av 2 klara').waitFor();
  await tab().getByText('Vem gör vad').click();
  expect(await tab().getByRole('textbox', { name: 'Rollfördelningen' }).inputValue()).toContain(
    'Politisk processledare:\n– Är talesperson',
  );
  await tab().getByText('Texter att börja från').click();
  expect(await tab().getByRole('textbox', { name: 'Inbjudan' }).inputValue()).toBe(
    'Välkommen till medborgardialog om Skolstrukturen i Föllinge och Offerdal, tisdag 6 oktober kl. 18.00.',
  );
});

it("a wish is turned aside with one of the policy's ways", async () => {
  await follow('1 nytt önskemål från medborgare');
  await tab().getByRole('button', { name: 'Svara och hänvisa' }).click();
  await tab().getByLabel('Börja från en av policyns vägar').selectOption('Lämna en synpunkt');
  await tab().getByLabel('Varför blir det ingen dialog?').fill('Den rör en sak.');
  await tab().getByRole('button', { name: 'Skicka svaret' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]?.body).toEqual({
    type: 'turnAside',
    reason: 'Den rör en sak.',
    way: 'Lämna en synpunkt: Skriv till kommunen.',
  });
});

it('at 400 % zoom (320 px) nothing scrolls sideways', async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  const wide = () =>
    tab()
      .locator('html')
      .evaluate((html) => html.scrollWidth);
  await follow('Policyn');
  await tab().getByRole('heading', { name: 'Metodbanken' }).waitFor();
  await unfoldAll();
  expect(await wide()).toBe(320);
  await openForm('Skriv in beslutet');
  await unfoldAll();
  expect(await wide()).toBe(320);
});

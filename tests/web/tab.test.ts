import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { renderCard } from '../../src/bot/cards/render-card.ts';
import { answer } from '../../src/bot/testing/sample-views.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { caseView } from './sample-views.ts';
import { type Stage, startStage } from './tab-stage.ts';

const CASE = 'MD-2026-0001';
const built = new URL('../../dist/web/tab/index.html', import.meta.url);

let browser: Browser;
let stage: Stage;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  if (!existsSync(built)) throw new Error(`${fileURLToPath(built)} is missing: npm run build makes it.`);
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
  stage.shown.case = caseView;
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  // Nothing outside this machine: TeamsJS asks Microsoft's CDN for a list and falls back to its own.
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});
afterEach(() => context.close());

const tab = (): FrameLocator => page.frameLocator('iframe');
const heading = (name: string) => tab().getByRole('heading', { level: 1, name });
const open = async (asked: Record<string, string> = {}): Promise<void> => {
  await page.goto(stage.teams(asked));
  await tab().getByRole('heading', { level: 1 }).waitFor();
};
const openForm = async (name: string) => {
  await open({ case: CASE });
  await tab().getByRole('button', { name }).click();
  return tab().getByRole('region', { name, exact: true });
};
const focusedText = () => tab().locator('*:focus').first().innerText();

it.each(['default', 'dark', 'contrast'])('axe finds nothing on any view in %s', async (theme) => {
  await open({ theme });
  await tab()
    .getByRole('link', { name: /Skolstrukturen/ })
    .first()
    .waitFor();
  expect(await findings(page)).toEqual([]);
  await tab().getByRole('link', { name: '1 nytt önskemål från medborgare' }).click();
  await tab().getByRole('button', { name: 'Svara och hänvisa' }).click();
  expect(await findings(page)).toEqual([]);
  await openForm('Underlag');
  expect(await findings(page)).toEqual([]);
});

it('asks nothing of the whole policy for its first page', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open();
  await tab().getByRole('combobox', { name: 'Nivå' }).selectOption('3 Dialog');
  await tab()
    .getByRole('link', { name: /Årshjulet/ })
    .waitFor();
  expect(asked).toContain('/api/v1/me');
  expect(asked.filter((path) => path.includes('/policy'))).toEqual([]);
});

it('tells a case by the policy that it began under', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).search));
  await open({ case: CASE });
  await tab().getByRole('heading', { name: 'Stöd på vägen' }).waitFor();
  expect(asked).toContain(`?hash=${'b'.repeat(64)}`);
});

it('opens the case that a link in Teams names, and puts focus on its heading', async () => {
  await open({ case: CASE });
  await heading('Skolstrukturen i Föllinge och Offerdal').waitFor();
  await expect.poll(focusedText).toBe('Skolstrukturen i Föllinge och Offerdal');
  await tab()
    .getByRole('listitem')
    .and(tab().locator('[aria-current="step"]'))
    .filter({ hasText: 'Underlag, pågår' })
    .waitFor();
});

it('a form is filled in and sent by keyboard alone, and what was done is told', async () => {
  await open({ case: CASE });
  const button = tab().getByRole('button', { name: 'Underlag' });
  await button.focus();
  await page.keyboard.press('Enter');
  await button.press('Tab');
  const form = tab().getByRole('region', { name: 'Underlag', exact: true });
  const type = async (label: RegExp, keys: string) => {
    const at = form.getByLabel(label).first();
    for (let i = 0; i < 12 && !(await at.evaluate((el) => el.matches(':focus'))); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type(keys);
  };
  await type(/^Syfte/, 'Att höra dem som berörs.');
  await type(/^Kostnad/, '15000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await type(/^Vilket organ/, 'Kommun');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]).toMatchObject({
    path: `/cases/${CASE}/commands`,
    body: {
      type: 'fill',
      step: 'underlag',
      values: { syfte: 'Att höra dem som berörs.', kostnad: 15_000, representativitet: ['g0'], organ: 'ks' },
    },
    headers: { 'x-surface': 'tab', authorization: 'Bearer token-1' },
  });
  await expect.poll(focusedText).toContain('Sparat.');
});

it('a refusal stands beside its field, takes focus, and keeps what was typed', async () => {
  const message = 'Fyll i ”Syfte”.';
  stage.next.push({
    problem: {
      type: '/problem/incomplete',
      title: 'Något saknas.',
      status: 409,
      citation: 'St 1.1.2',
      errors: [{ field: 'syfte', message }],
    },
  });
  const form = await openForm('Underlag');
  await form.getByLabel('Kostnad i kronor').fill('12');
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.getByRole('alert').filter({ hasText: 'Något saknas.' }).waitFor();
  await expect.poll(focusedText).toContain('Källa: St 1.1.2.');
  const field = form.getByLabel(/^Syfte/);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = await field.getAttribute('aria-describedby');
  expect(await form.locator(`[id="${described?.split(' ')[0]}"]`).innerText()).toContain(message);
  expect(await form.getByLabel('Kostnad i kronor').inputValue()).toBe('12');
  expect(await findings(page)).toEqual([]);
});

it('the same content sent again after a lost answer goes under the same key; after a no, under a new one', async () => {
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') keys.push(request.headers()['idempotency-key']);
  });
  // In the browser and not by the server's hanging up: Chromium itself sends again on a connection it had kept.
  await context.route('**/commands', (route) => route.abort(), { times: 1 });
  stage.next.push({ problem: { type: '/problem/x', title: 'Nej.', status: 409 } });
  const form = await openForm('Registrera förslag');
  await form.getByLabel(/^Förslaget/).fill('Bilda en arbetsgrupp.');
  const send = form.getByRole('button', { name: 'Spara' });
  await send.click();
  await form.getByText('Det går inte att nå servern just nu.').waitFor();
  await send.click();
  await form.getByText('Nej.').waitFor();
  await send.click();
  await expect.poll(() => keys.length).toBe(3);
  const [first, second, third] = keys;
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('a case is given another name, and is told beside it where the ladder forbids the word', async () => {
  const form = await openForm('Byt namn på ärendet');
  const name = form.getByLabel('Ärendets namn');
  await expect.poll(() => name.inputValue()).toBe(caseView.title);
  await name.fill('Medborgardialog om skolan');
  const message = 'Skriv vad frågan gäller, utan ordet medborgardialog: vad det får kallas följer av nivån.';
  stage.next.push({
    problem: {
      type: '/problem/word-not-allowed',
      title: message,
      status: 409,
      errors: [{ field: 'title', message }],
    },
  });
  await form.getByRole('button', { name: 'Byt namn' }).click();
  await form.getByText(message).first().waitFor();
  await expect.poll(() => name.inputValue()).toBe('Medborgardialog om skolan');
  await name.fill('Skolan i byn');
  await form.getByRole('button', { name: 'Byt namn' }).click();
  await tab().getByRole('status').filter({ hasText: 'Ärendet har fått nytt namn.' }).waitFor();
  expect(stage.sent.at(-1)?.body).toEqual({ type: 'rename', title: 'Skolan i byn' });
});

it('a token that has expired is renewed once, unseen', async () => {
  stage.next.push('expired');
  const form = await openForm('Registrera förslag');
  await form.getByLabel(/^Förslaget/).fill('Bilda en arbetsgrupp.');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect
    .poll(() => stage.sent.map((s) => s.headers.authorization))
    .toEqual(['Bearer token-1', 'Bearer token-2']);
});

it('says who can help when the app has no consent', async () => {
  await open({ noConsent: '' });
  await tab().getByText('Be kommunens Teams-administratör').first().waitFor();
});

it('a card is answered in the tab as in the chat, and keeps what one writes when others answer meanwhile', async () => {
  const cardOf = (answered: number) => ({ ...caseView, card: renderCard({ ...answer, answered }) });
  stage.shown.case = cardOf(0);
  await open({ case: CASE });
  const card = tab().getByRole('group', { name: 'Kort' });
  await card.getByRole('radio', { name: 'Avstyrker' }).check();
  await card.getByLabel(/^Motivering/).fill('Det är för sent.');
  expect(await findings(page)).toEqual([]);
  stage.shown.case = cardOf(2);
  // The case is read anew by itself; the card waits until one has left it.
  await tab().getByRole('link', { name: 'Till registret' }).focus();
  await card.getByText('2 av 3 har svarat').waitFor();
  expect(await card.getByLabel(/^Motivering/).inputValue()).toBe('Det är för sent.');
  await card.getByRole('button', { name: 'Skicka svar' }).click();
  await tab().getByRole('status').filter({ hasText: 'Ditt svar är mottaget.' }).waitFor();
  expect(stage.sent[0]?.body).toEqual({
    type: 'answer',
    round: answer.round,
    choice: 'avstyrker',
    reason: 'Det är för sent.',
    reserve: false,
  });
});

it('a wish that is taken on leads to its case', async () => {
  await open();
  await tab()
    .getByRole('link', { name: /nytt önskemål/ })
    .click();
  await tab().getByRole('button', { name: 'Ta emot' }).click();
  await tab().getByLabel('Ärendets namn').fill('Väg till skolan');
  await tab().getByRole('button', { name: 'Gör till ärende' }).click();
  await heading('Skolstrukturen i Föllinge och Offerdal').waitFor();
  const body = { type: 'accept', title: 'Väg till skolan' };
  expect(stage.sent[0]).toMatchObject({ path: '/wishes/ON-2026-0002/commands', body });
});

it.each(['Underlag', 'Boka möte', 'Flytta mötet: dialogmöte tisdag 6 oktober kl. 18.00'])(
  'at 400 % zoom (320 px) nothing scrolls sideways: %s',
  async (name) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open();
    const wide = () =>
      tab()
        .locator('html')
        .evaluate((html) => html.scrollWidth);
    expect(await wide()).toBe(320);
    await openForm(name);
    expect(await wide()).toBe(320);
  },
);

it('outside Teams it says where it belongs', async () => {
  await page.goto(`${stage.app}/tab/`);
  await page.getByRole('heading', { name: 'Medborgardialog finns i Teams' }).waitFor();
  expect(await findings(page)).toEqual([]);
});

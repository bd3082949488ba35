import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CaseView } from '../../src/contracts/views.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './framed-findings.ts';
import { caseView } from './sample-views.ts';
import { type Stage, startStage } from './tab-stage.ts';

const CASE = 'MD-2026-0001';
const leads =
  'Ärendet avslutas: Rör en enskild. Så här får den som väckte frågan veta det: ”Hör av dig till oss.”';
const screening: CaseView = {
  ...caseView,
  abilities: [
    {
      type: 'screen',
      label: 'Granskning',
      step: 'granskning',
      form: {
        fields: [{ id: 'kommentar', label: 'Kommentar', type: 'text', required: false }],
        questions: [{ id: 'enskild', text: 'Rör det en enskild?', cite: 'St 1' }],
        stops: [{ question: 'enskild', text: 'Rör det en enskild?', answer: 'yes', leads, ends: true }],
      },
    },
    { type: 'bookMeeting', label: 'Boka möte' },
    { type: 'registerProposal', label: 'Registrera förslag' },
  ],
};

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
  stage.shown.case = screening;
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});
afterEach(() => context.close());

const tab = (): FrameLocator => page.frameLocator('iframe');
const openForm = async (name: string) => {
  await page.goto(stage.teams({ case: CASE }));
  await tab().getByRole('button', { name, exact: true }).click();
  return tab().getByRole('region', { name, exact: true });
};

it('an answer that ends the matter says where it leads, and is sent only when that is confirmed', async () => {
  const form = await openForm('Granskning');
  await form.getByRole('radio', { name: 'Ja' }).check();
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.getByText(leads).waitFor();
  expect(stage.sent).toEqual([]);
  expect(await findings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Ändra svaret' }).click();
  await form.getByText(leads).waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.getByRole('button', { name: 'Spara och avsluta ärendet' }).click();
  await expect.poll(() => stage.sent.length).toBe(1);
  expect(stage.sent[0]?.body).toMatchObject({ type: 'screen', answers: { enskild: 'yes' } });
});

it('an empty point of the agenda is marked where it stands', async () => {
  const message = 'Skriv vad punkten gäller, eller ta bort den.';
  const errors = [{ field: 'agenda.1.title', message }];
  stage.next.push({
    problem: { type: '/problem/invalid', title: 'Något är inte rätt ifyllt.', status: 400, errors },
  });
  const form = await openForm('Boka möte');
  await form.getByLabel(/^Dag\b/).fill('2026-10-27');
  await form.getByLabel('Punkt 2', { exact: true }).fill('');
  await form.getByRole('button', { name: 'Boka', exact: true }).click();
  const point = form.getByLabel('Punkt 2', { exact: true });
  await expect.poll(() => point.getAttribute('aria-invalid')).toBe('true');
  expect(await form.getByText(message).count()).toBe(2);
  expect(await findings(page)).toEqual([]);
});

it('a no that is about one thing is said once, and what was done before no longer stands above it', async () => {
  const form = await openForm('Registrera förslag');
  await form.getByLabel(/^Förslaget/).fill('Bilda en arbetsgrupp.');
  await form.getByRole('button', { name: 'Spara' }).click();
  const done = tab().getByText('Förslaget är registrerat.');
  await done.waitFor();
  const title = 'Medborgarnas egna frågor ska få minst hälften av mötestiden.';
  const problem = {
    type: '/problem/agenda-share',
    title,
    status: 409,
    errors: [{ field: 'agenda', message: title }],
  };
  stage.next.push({ problem });
  await tab().getByRole('button', { name: 'Boka möte', exact: true }).click();
  await tab()
    .getByLabel(/^Dag\b/)
    .fill('2026-10-27');
  await tab().getByRole('button', { name: 'Boka', exact: true }).click();
  await tab().getByText(title).first().waitFor();
  expect(await tab().getByText(title).count()).toBe(1);
  expect(await done.count()).toBe(0);
});

it('one is one', async () => {
  await openForm('Registrera förslag');
  await tab().getByText('1 händelse', { exact: true }).waitFor();
});

it('what an initiative was opened with stands on the page', async () => {
  const { wish: _, ...rest } = caseView;
  const words = { text: 'Vi behöver veta mer\nföre jul.', by: 'Anna Öberg', at: '2026-09-15T07:00:00.000Z' };
  stage.shown.case = { ...rest, initiative: { by: 'political', body: 'Kommunstyrelsen', words } };
  await page.goto(stage.teams({ case: CASE }));
  await tab().getByRole('heading', { name: 'Initiativet' }).waitFor();
  await tab().getByText('Vi behöver veta mer').waitFor();
  await tab().getByText('Anna Öberg, Kommunstyrelsen, tisdag 15 september').waitFor();
});

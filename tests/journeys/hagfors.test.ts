import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { opensWishes, recordsDecision, standsAt } from '../browser/in-the-tab.ts';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type CaseSteps, caseSteps } from '../product/case-steps.ts';
import { citizenMails, oneWish, wished } from '../product/one-wish.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** In Hagfors a citizen is shown the ways that are hers; a political proposal goes to kommunfullmäktige. */
let product: RunningProduct;
let browser: Browser;
let office: Office;
let matter: CaseSteps;
let receipt = '';
const official = 'handlaggare.sba';

beforeAll(async () => {
  product = await startProduct({ profile: 'hagfors' });
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it('[H·I-H] the wish cannot become a case: no button does it, and the command is refused with its rule', async () => {
  receipt = await wished(product);
  const client = await product.as(official);
  await expect(client.post(`/wishes/${receipt}/commands`, { type: 'accept' })).rejects.toThrow(
    /: 409 .*\/problem\/wish-not-taken-up/,
  );
  const tab = await office.tab(official);
  await opensWishes(tab);
  await tab.getByRole('button', { name: 'Svara och hänvisa' }).waitFor();
  expect(await tab.getByRole('button', { name: 'Ta emot' }).count()).toBe(0);
});

it("[H·I-H] it is answered in the tab with a way of the policy, in the policy's words, and the citizen has the mail", async () => {
  const tab = await office.tab(official);
  await opensWishes(tab);
  await tab.getByRole('button', { name: 'Svara och hänvisa' }).click();
  await tab.getByLabel('Varför blir det ingen dialog?').fill('I Hagfors föreslår politikerna dialog.');
  await tab.getByLabel('Börja från en av policyns vägar').selectOption('Lämna ett medborgarförslag');
  await office.picture('hagfors-aside');
  await tab.getByRole('button', { name: 'Skicka svaret' }).click();
  await tab.getByText('Vägen i stället: Lämna ett medborgarförslag').waitFor();
  const answer = (await citizenMails(product)).find((m) => m.subject === `Svar på ditt önskemål ${receipt}`);
  expect(answer?.body).toContain('I Hagfors föreslår politikerna dialog.');
  expect(answer?.body).toContain('Lämna ett medborgarförslag: Är du folkbokförd i kommunen');
});

it('[H·I-H] the chair of a nämnd takes it up as a political initiative, in the tab', async () => {
  await product.quiet();
  const tab = await office.tab('ordforande.mbn');
  await tab.getByRole('link', { name: 'Öppna ett ärende' }).click();
  await tab.getByText(/Politiskt förslag.*för Miljö- och byggnadsnämnden/).waitFor();
  await tab.getByLabel('Rubrik').fill(oneWish.title);
  await tab.getByLabel('Vad gäller det?').fill(oneWish.text);
  await office.picture('hagfors-initiative');
  await tab.getByRole('button', { name: 'Öppna ärendet' }).click();
  await tab.getByRole('heading', { level: 1, name: oneWish.title }).waitFor();
  matter = caseSteps(product, 'MD-2026-0001');
  expect((await matter.view(official)).initiative).toMatchObject({
    by: 'political',
    body: 'Miljö- och byggnadsnämnden',
  });
});

it('[H·I-5] every card of the presidium of fullmäktige says yes and the round is closed: nothing is ordered', async () => {
  await matter.fills(official);
  await matter.screens('sekreterare.mbn');
  await matter.fills(official, { 'dialogen-borjar': '2026-11-02', 'dialogen-slutar': '2026-11-30' });
  await matter.presidiumAgrees('ks');
  expect((await matter.view(official)).step.name).toBe('Fullmäktiges beslut om dialogen');
  await matter.presidiumAgrees('kf');
  const view = await matter.view(official);
  expect([view.step.id, view.decisions, view.orderingBody]).toEqual(['fullmaktige', [], undefined]);
  expect(view.rounds.at(-1)).toMatchObject({ body: 'Kommunfullmäktige', state: 'closed', answered: 3 });
});

it('[H·I-5] nobody holds a meeting or writes a decision in: not the chair, nor the secretary before the day', async () => {
  const start = { start: '2026-11-10T17:00:00Z', end: '2026-11-10T19:00:00Z', online: false };
  const meeting = { type: 'bookMeeting', method: 'dialogmote', subject: 'Medborgardialog', ...start };
  await expect(matter.say(official, meeting)).rejects.toThrow(/: 409 /);
  const record = {
    type: 'recordDecision',
    date: '2026-09-15',
    paragraph: '114',
    present: 31,
    outcome: 'yes',
  };
  await expect(matter.say('ordforande.kf', record)).rejects.toThrow('not-yours');
  await expect(matter.say('sekreterare.kf', record)).rejects.toThrow('not-on-agenda');
});

it('[H·I-5] [H·I-6] the secretary of fullmäktige writes it in from the meeting, and only then it is ordered', async () => {
  await matter.meetsOn('kf', '2026-10-19');
  const tab = await office.tab('sekreterare.kf', matter.nr);
  const read = await recordsDecision(tab, {
    date: '2026-10-19',
    paragraph: '114',
    present: '31',
    outcome: 'Bifall',
    fields: [[/Vilken dag beredde kommunstyrelsen/, '2026-10-05']],
  });
  expect(read).toContain('Kommunfullmäktige, måndag 19 oktober');
  await standsAt(tab, 'Plan');
  await office.picture('hagfors-ordered');
  const view = await matter.view(official);
  expect(view.orderingBody?.name).toBe('Kommunfullmäktige');
  expect(view.decisions).toMatchObject([
    { step: 'Fullmäktiges beslut om dialogen', outcome: 'Bifall', present: 31 },
  ]);
});

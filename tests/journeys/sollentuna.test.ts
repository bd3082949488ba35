import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { opensWishes, recordsDecision, standsAt } from '../browser/in-the-tab.ts';
import { type Office, openOffice } from '../browser/office.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type CaseSteps, caseSteps } from '../product/case-steps.ts';
import { citizenMails, oneWish, wished } from '../product/one-wish.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** A citizen's wish in Sollentuna: twice before the nämnd, or an information meeting on a no. */
let product: RunningProduct;
let browser: Browser;
let office: Office;
let matter: CaseSteps;
const official = 'handlaggare.kfk';

beforeAll(async () => {
  product = await startProduct({ profile: 'sollentuna' });
  browser = await openBrowser();
  office = await openOffice(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it('[S·I-S] the official accepts the wish in the tab, and screens it', async () => {
  await wished(product);
  await product.quiet();
  const tab = await office.tab(official);
  await opensWishes(tab);
  await tab.getByRole('button', { name: 'Ta emot' }).click();
  await tab.getByRole('button', { name: 'Gör till ärende' }).click();
  await tab.getByRole('heading', { level: 1, name: oneWish.title }).waitFor();
  await standsAt(tab, 'Granskning');
  matter = caseSteps(product, 'MD-2026-0001');
  await matter.screens(official, { 'berort-organ': 'kfn' });
  expect((await matter.view(official)).step.id).toBe('utredning');
});

it('[S·I-5] the presidium prepares on cards, which decide nothing; the chair sets the day on the card', async () => {
  await matter.presidiumAgrees('kfn');
  const prepared = await matter.view(official);
  expect([prepared.step.id, prepared.decisions]).toEqual(['utredning', []]);
  await matter.meetsOn('kfn', '2026-09-29');
  expect((await matter.view(official)).agenda).toEqual({
    body: 'Kultur- och fritidsnämnden',
    date: '2026-09-29',
  });
});

it('[S·C1] [S·I-S] the secretary writes the first decision in, with its two questions', async () => {
  await product.quiet();
  const tab = await office.tab('sekreterare.kfn', matter.nr);
  const read = await recordsDecision(tab, {
    date: '2026-09-29',
    paragraph: '57',
    present: '11',
    outcome: 'Bifall',
    answers: [
      [/Behöver vi som förtroendevalda/, 'Ja'],
      [/Är frågan påverkbar/, 'Ja'],
    ],
  });
  expect(read).toContain('Kultur- och fritidsnämnden, tisdag 29 september');
  expect(read).toContain('§ 57: bifall');
  await standsAt(tab, 'Förslag till dialog');
  await office.picture('sollentuna-first-decision');
});

it('[S·I-S] the second decision orders the dialogue, and says when the feedback is', async () => {
  await matter.fills(official, { metoder: ['webb', 'dialogmote'] });
  expect((await matter.view(official)).orderingBody).toBeUndefined();
  await matter.presidiumAgrees('kfn');
  await matter.meetsOn('kfn', '2026-10-20');
  const tab = await office.tab('sekreterare.kfn', matter.nr);
  await recordsDecision(tab, {
    date: '2026-10-20',
    paragraph: '63',
    present: '11',
    outcome: 'Bifall',
    fields: [
      [/När äger återkopplingen rum/, '2026-12-01'],
      [/Ram för budget/, '15000'],
    ],
  });
  await standsAt(tab, 'Medborgardialogen genomförs');
  await office.picture('sollentuna-ordered');
  const ordered = await matter.view(official);
  expect(ordered.orderingBody?.name).toBe('Kultur- och fritidsnämnden');
  expect(ordered.decisions.map((d) => [d.step, d.outcome, d.paragraph])).toEqual([
    ['Beslut om utredning', 'Bifall', '57'],
    ['Beslut om dialog', 'Bifall', '63'],
  ]);
  const subjects = (await citizenMails(product)).map((m) => m.subject);
  expect(subjects).toContain(`Det blir medborgardialog: ${oneWish.title}`);
});

it('it is held, told the nämnd first and then the inhabitants, and ends', async () => {
  await matter.holds(official, {
    method: 'dialogmote',
    subject: `Medborgardialog: ${oneWish.title}`,
    day: '2026-11-10',
  });
  await matter.say(official, { type: 'finishMeetings' });
  await matter.fills(official);
  await matter.feedsBack(official);
  await matter.holds(official, {
    method: 'uppfoljningsmote',
    subject: `Uppföljning: ${oneWish.title}`,
    day: '2026-12-01',
  });
  await matter.say(official, { type: 'finishMeetings' });
  await matter.feedsBack(official);
  expect((await matter.view(official)).end).toMatchObject({ name: 'Avslutad', result: 'closed' });
});

it('[S·I-S] the same wish, both questions answered no: a meeting tells why, and the citizen has it by mail', async () => {
  const receipt = await wished(product);
  const client = await product.as(official);
  const { case: nr } = await client.post<{ case: string }>(`/wishes/${receipt}/commands`, { type: 'accept' });
  const again = caseSteps(product, nr);
  await again.screens(official, { 'berort-organ': 'kfn' });
  await again.meetsOn('kfn', '2026-12-22');
  const answers = { kunskap: 'no', paverkbar: 'no' } as const;
  await expect(again.records('kfn', { date: '2026-12-22', outcome: 'yes', answers })).rejects.toThrow(
    'record-incomplete',
  );
  await again.records('kfn', { date: '2026-12-22', outcome: 'no', answers });
  const said = (await again.view(official)).filled.find((f) => f.step === 'utredning')?.entries;
  expect(said?.map((e) => e.value)).toEqual(['Nej', 'Nej']);
  expect((await again.view(official)).step.name).toBe('Informationsmöte');
  await again.holds(official, {
    method: 'oppet-mote',
    subject: `Information: ${oneWish.title}`,
    day: '2027-01-12',
  });
  await again.say(official, { type: 'finishMeetings' });
  expect((await again.view(official)).end).toMatchObject({ result: 'declined' });
  const mails = await citizenMails(product);
  const told = mails.find((m) => m.subject === `${nr} är avslutat: ${oneWish.title}`);
  expect(told?.body).toContain('På informationsmötet berättade vi om beslutet och varför det blev så.');
  expect(mails.map((m) => m.subject)).not.toContain(`Det blir information: ${oneWish.title}`);
});

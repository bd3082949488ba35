import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseSteps, caseSteps } from '../product/case-steps.ts';
import { citizenMails, oneWish, wished } from '../product/one-wish.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** In Sandviken an official makes the wish hers, and nine steps follow. */
let product: RunningProduct;
let matter: CaseSteps;
const official = 'handlaggare.kff';
const step = async () => (await matter.view(official)).step.name;

beforeAll(async () => {
  product = await startProduct({ profile: 'sandviken' });
});
afterAll(() => product?.stop());

it("[V·I-V] [V·T5] an official takes the citizen's wish up as an initiative of her own; one of the elected cannot", async () => {
  const receipt = await wished(product);
  const accept = async (role: string) =>
    (await product.as(role)).post<{ case: string }>(`/wishes/${receipt}/commands`, { type: 'accept' });
  await expect(accept('ordforande.kfn')).rejects.toThrow(/: 403 |: 409 /);
  const { case: nr } = await accept(official);
  matter = caseSteps(product, nr);
  const view = await matter.view(official);
  expect(view.initiative).toMatchObject({ by: 'official' });
  expect(view.wish?.nr).toBe(receipt);
});

it('[V·I-V] [V·I-5] step 2: the nämnd orders in its meeting, and the cards before it only prepare', async () => {
  await matter.screens(official, { 'berort-organ': 'kfn' });
  await matter.fills(official, { 'barn-unga': true });
  await matter.presidiumAgrees('kfn');
  expect(await step()).toBe('Steg 2. Beslutspunkt: Uppdrag');
  await matter.meetsOn('kfn', '2026-09-29');
  await matter.records('kfn', { date: '2026-09-29', outcome: 'yes' });
  const ordered = await matter.view(official);
  expect([ordered.step.id, ordered.orderingBody?.name]).toEqual(['planering', 'Kultur- och fritidsnämnden']);
});

it('[V·I-V] [V·I-5] step 4: the presidium starts it on cards, and the meetings begin', async () => {
  await matter.fills(official, { 'dialogen-slut': '2026-11-30' });
  expect(await step()).toBe('Steg 4. Beslutspunkt: Igångsättning');
  await matter.presidiumAgrees('kfn');
  expect(await step()).toBe('Steg 5. Genomförande');
});

it('[V·I-V] [V·F5] steps 5 to 9: held, given the elected, decided, and told the citizens', async () => {
  await matter.holds(official, {
    method: 'dialogmote',
    subject: `Medborgardialog: ${oneWish.title}`,
    day: '2026-11-10',
  });
  await matter.say(official, { type: 'finishMeetings' });
  await matter.fills(official);
  await matter.feedsBack('hogsta-tjansteperson');
  await matter.fills(official, { 'beslut-vantas': '2026-12-22' });
  expect(await step()).toBe('Steg 9. Beslut och åtgärdsplan');
  await matter.presidiumAgrees('kfn');
  await matter.meetsOn('kfn', '2026-12-22');
  await matter.records('kfn', { date: '2026-12-22', outcome: 'yes' });
  await matter.feedsBack(official);
  await matter.fills(official);
  const view = await matter.view(official);
  expect(view.end).toMatchObject({ result: 'closed' });
  expect(view.duties.every((d) => d.done)).toBe(true);
  expect(view.track.filter((t) => t.state === 'done' && t.name.startsWith('Steg '))).toHaveLength(9);
});

it('[V·I-V] the citizen has been told by mail at each turn', async () => {
  const subjects = (await citizenMails(product)).map((m) => m.subject);
  expect(subjects).toContain(`Ditt önskemål har blivit ärende ${matter.nr}`);
  expect(subjects).toContain(`Det blir medborgardialog: ${oneWish.title}`);
  expect(subjects).toContain(`${matter.nr} är avslutat: ${oneWish.title}`);
});

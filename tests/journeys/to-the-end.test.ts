import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseView } from '../../src/contracts/views.ts';
import {
  appointed,
  beforeKs,
  booked,
  command,
  planned,
  roundAnswered,
  view,
} from '../product/krokom-steps.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

let product: RunningProduct;
let nr = '';

beforeAll(async () => {
  product = await startProduct();
  nr = await beforeKs(product);
  await roundAnswered(product, nr, 'ks');
  await appointed(product, nr);
  await planned(product, nr);
});
afterAll(() => product.stop());

const official = (): Promise<CaseView> => view(product, 'handlaggare.klf', nr);
const say = (body: object) => command(product, 'handlaggare.klf', nr, body);
const texts = (fields: { id: string }[]) =>
  Object.fromEntries(fields.map((f) => [f.id, 'Så här blev det, och så här går vi vidare.']));

it('books a digital stormöte and a dialogue meeting, which stand in Outlook with Teams link, people, room and dialogue mailbox', async () => {
  await booked(product, nr);
  await product.quiet();
  const { meetings } = await official();
  expect(meetings.map((m) => [m.word, m.outlook])).toEqual([
    ['medborgarinformation', 'booked'],
    ['medborgardialog', 'booked'],
  ]);
  for (const who of ['handlaggare.klf', 'vice1.ks', 'dialog']) {
    const { events } = await product.control.inbox(who);
    expect(events.map((e) => e.subject).sort()).toEqual(meetings.map((m) => m.subject).sort());
    expect(events.every((e) => e.onlineMeeting?.joinUrl)).toBe(true);
  }
  expect((await product.control.inbox('rum.ankaret')).events).toHaveLength(1);
});

it('[K·F7] lets the feedback duties wait with dates and owner', async () => {
  const { duties } = await official();
  expect(duties.map((d) => [d.name, d.due])).toEqual([
    ['Återkoppling efter dialogen', '2026-12-30'],
    ['Återkoppling om beslutsförslaget', '2027-01-22'],
    ['Återkoppling på mötet', '2026-10-14'],
    ['Återkoppling på mötet', '2026-10-28'],
  ]);
});

it('lets Arenden alone tell what, where, who, when and what next', async () => {
  const [row] = (await product.control.rows('Arenden')).filter((r) => r.Key === nr);
  expect(row).toMatchObject({
    Title: 'Snöskoterleder kring Föllinge',
    Place: 'Föllinge',
    State: 'Pågår',
    Level: 3,
    Word: 'medborgardialog',
    OrderingBody: 'Kommunstyrelsen',
    ConcernedBody: 'Samhällsbyggnadsnämnden',
    ProcessLeader: 'Sven-Olof Norén',
    Official: 'Petra Nilsson',
    NextStep: '2 möten är bokade',
    NextWho: 'Ansvarig tjänsteman',
  });
  expect((await product.control.rows('Moten')).filter((r) => r.Case === nr)).toHaveLength(2);
  expect((await product.control.rows('Aterkoppling')).filter((r) => r.Case === nr)).toHaveLength(4);
  expect((await product.control.rows('Avgoranden')).filter((r) => r.Case === nr)).toHaveLength(2);
});

it('reads register and case without any Graph call', async () => {
  await product.quiet();
  await product.control.forgetTraffic();
  const person = await product.as('handlaggare.klf');
  await person.get('/cases');
  await person.get(`/cases/${nr}`);
  const asked = (await product.control.traffic()).filter((x) => !x.url.includes('/delta'));
  expect(asked).toEqual([]);
});

it('goes over the held meetings, summary, basis and evaluation to the end, each feedback given, and tells the citizen', async () => {
  await product.control.clock('2026-10-28T09:00:00+01:00');
  await product.quiet();
  for (const meeting of ['M1', 'M2'])
    await say({ type: 'recordMeeting', meeting, attended: 41, notes: 'Många ville flytta leden från byn.' });
  await expect(say({ type: 'finishMeetings' })).rejects.toThrow('feedback-missing');
  await say({ type: 'registerProposal', text: 'Dra leden öster om sjön.', meeting: 'M2', body: 'sbn' });
  for (let steps = 0; steps < 20; steps += 1) {
    const { abilities, state, step } = await official();
    if (state === 'closed') break;
    const feedback = abilities.find((a) => a.type === 'giveFeedback');
    const form = abilities.find((a) => a.type === 'fill');
    if (feedback)
      await say({ type: 'giveFeedback', duty: feedback.target, values: texts(feedback.form?.fields ?? []) });
    else if (form) {
      const chosen = {
        'fortroendevalda-informerade': true,
        'beslutande-organ': 'sbn',
        lyckades: 'ja',
        mandat: 'ja',
      };
      await say({
        type: 'fill',
        step: step.id,
        values: { ...texts((form.form?.fields ?? []).filter((f) => f.type === 'text')), ...chosen },
      });
    } else await say({ type: 'finishMeetings' });
  }
  const end = await official();
  expect(end.end).toMatchObject({ name: 'Avslutad', result: 'closed' });
  expect(end.duties.every((d) => d.done)).toBe(true);
  await product.quiet();
  const { mails } = await product.control.inbox('margit@example.com');
  expect(mails.map((m) => m.subject)).toContain('Det blir medborgardialog: Snöskoterleder kring Föllinge');
  expect(new Set(mails.map((m) => m.subject)).size).toBeGreaterThanOrEqual(5);
  const page = await (await fetch(`${product.app}/dialoger/${nr}`)).text();
  expect(page).toContain('Snöskoterleder kring Föllinge');
  expect(page).not.toContain('Margit');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { beforeKs, command, view } from '../product/krokom-steps.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

let product: RunningProduct;
let nr = '';

beforeAll(async () => {
  product = await startProduct();
  nr = await beforeKs(product);
});
afterAll(() => product.stop());

const members = ['ordforande.ks', 'vice1.ks', 'vice2.ks'];
const asksKs = /Presidiet i Kommunstyrelsen: /;
const told = /\d av 3 har svarat|alla har svarat/;

/** Where the case stands, as each surface has it once nothing is left to do: everybody's card, tab, extension, readable list. */
const surfaces = async () => {
  await product.quiet();
  const cards = await Promise.all(
    members.map(async (who) => {
      const { cards: sent } = await product.control.inbox(who);
      // The bot's own card of the round; what somebody dropped into the chat is renewed by their client.
      return JSON.stringify(sent.find(({ card }) => asksKs.test(JSON.stringify(card)))?.card);
    }),
  );
  const tab = await view(product, 'vice1.ks', nr);
  const [found] = await product.control.search('vice1.ks', nr);
  const row = (await product.control.rows('Arenden')).find((r) => r.Key === nr);
  const decided = (await product.control.rows('Avgoranden')).filter((r) => r.Case === nr).at(-1);
  return { cards, tab, extension: JSON.stringify(found), row, decided };
};

/** All surfaces tell the same: how many have answered, and what comes next. */
const agree = async (answered: number): Promise<void> => {
  const { cards, tab, extension, row } = await surfaces();
  for (const card of cards) expect(card).toContain(`${answered} av 3 har svarat`);
  expect(tab.rounds.at(-1)).toMatchObject({ state: 'open', answered });
  expect(row?.NextStep).toBe(tab.next.what);
  expect(extension).toContain(tab.next.what);
  expect(told.exec(extension)?.[0]).toBe(answered === 3 ? 'alla har svarat' : `${answered} av 3 har svarat`);
};

it('the round has just been opened', () => agree(0));

it('the chair answers on the card in the chat', async () => {
  await product.control.tap('ordforande.ks', 'answer', { choice: 'tillstyrker' });
  await agree(1);
});

it('the first vice chair answers in the tab', async () => {
  const { rounds } = await view(product, 'vice1.ks', nr);
  await command(product, 'vice1.ks', nr, { type: 'answer', round: rounds.at(-1)?.id, choice: 'avstar' });
  await agree(2);
});

it('the second answers on the card of several matters', async () => {
  await product.control.say('vice2.ks', 'mina ärenden');
  const answer = await product.control.tap('vice2.ks', 'answer', {
    [`choice.${nr}`]: 'avstyrker',
    [`reason.${nr}`]: 'För tidigt.',
    [`reserve.${nr}`]: 'true',
  });
  expect(JSON.stringify(answer.body)).toContain('Mina ärenden');
  await agree(3);
});

it('a card dropped into a conversation becomes the question of whoever is asked', async () => {
  const [card = {}] = await product.control.search('vice1.ks', 'snöskoter');
  expect(JSON.stringify(card)).not.toContain('"verb":"answer"');
  const sent = await product.control.share('vice1.ks', card);
  const renewed = await product.control.tap('vice1.ks', 'refresh', {}, { card: sent });
  expect(JSON.stringify(renewed.body)).toContain('Avstår');
  const { cards } = await product.control.inbox('vice1.ks');
  const mine = cards.find(({ activityId }) => activityId === sent.activityId);
  await product.control.tap('vice1.ks', 'answer', { choice: 'tillstyrker' }, mine ? { card: mine } : {});
  await agree(3);
});

it('the secretary closes in the tab, and every surface tells the outcome and the reservation', async () => {
  const { rounds } = await view(product, 'sekreterare.ks', nr);
  await command(product, 'sekreterare.ks', nr, { type: 'closeRound', round: rounds.at(-1)?.id });
  const { cards, tab, extension, row, decided } = await surfaces();
  for (const card of cards) expect(card).toContain('Tillstyrkt');
  for (const card of cards) expect(card).toContain('Reservation: ');
  expect(tab.rounds.at(-1)).toMatchObject({ state: 'closed', outcome: 'Tillstyrkt' });
  expect(decided).toMatchObject({ Outcome: 'Tillstyrkt', Tally: 'Tillstyrker, Tillstyrker, Avstyrker' });
  expect(row?.NextStep).toBe(tab.next.what);
  expect(extension).toContain(tab.next.what);
});

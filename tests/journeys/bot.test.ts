import { afterAll, beforeAll, expect, it } from 'vitest';
import { beforeKs, command, roundAnswered, view } from '../product/krokom-steps.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

let product: RunningProduct;
let nr = '';

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const cardText = async (role: string): Promise<string> =>
  JSON.stringify((await product.control.inbox(role)).cards.at(-1)?.card);

it('[K·I-K2] goes from a wish over the kommundirektör and the presidium concerned to KS presidium, by cards', async () => {
  nr = await beforeKs(product);
  const { step, rounds } = await view(product, 'handlaggare.klf', nr);
  expect(step.id).toBe('stallningstagande');
  expect(rounds.map((r) => r.state)).toEqual(['closed', 'open']);
  expect(await cardText('ordforande.ks')).toContain('Inga leder är dragna än');
});

it('never reads what people wrote as Markdown', async () => {
  const { card } = await view(product, 'ordforande.ks', nr);
  const texts = JSON.stringify(card).match(/"type":"TextBlock","text":"[^"]*"/g) ?? [];
  expect(texts.join()).not.toContain('ond.example');
  expect(JSON.stringify(card)).toContain('[Klicka här](https://ond.example)');
});

it('shows a member’s own answer at once, and the others that one more has answered', async () => {
  const answer = await product.control.tap('ordforande.ks', 'answer', { choice: 'tillstyrker' });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).toContain('Ditt svar');
  await product.quiet();
  expect(await cardText('vice1.ks')).toContain('1 av 3 har svarat');
});

it('counts the same tap once, also when Teams sends it three times at the same moment', async () => {
  const before = (await view(product, 'handlaggare.klf', nr)).version;
  const answer = await product.control.tap(
    'vice1.ks',
    'answer',
    { choice: 'avstyrker', reason: 'För tidigt.' },
    { repeat: 3 },
  );
  expect(answer.repeats?.map((r) => r.status)).toEqual([200, 200, 200]);
  expect((await view(product, 'handlaggare.klf', nr)).version).toBe(before + 1);
});

it('refuses a member of another presidium and an official, in a clear sentence and without a row', async () => {
  const [card] = (await product.control.inbox('vice2.ks')).cards.slice(-1);
  const before = (await view(product, 'handlaggare.klf', nr)).version;
  for (const stranger of ['handlaggare.klf', 'ordforande.bun']) {
    const answer = await product.control.tap(
      stranger,
      'answer',
      { choice: 'tillstyrker' },
      card ? { card } : {},
    );
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain('presidiet');
  }
  expect((await view(product, 'handlaggare.klf', nr)).version).toBe(before);
});

it('hides matter and answers from whoever is recused, and takes no answer from them', async () => {
  const [stale] = (await product.control.inbox('vice2.ks')).cards.slice(-1);
  await product.control.tap('vice2.ks', 'answer', { choice: 'jav' });
  await product.quiet();
  const text = await cardText('vice2.ks');
  expect(text).not.toContain('Snöskoter');
  expect(text).toContain('jäv');
  const version = (await view(product, 'handlaggare.klf', nr)).version;
  await product.control.tap('vice2.ks', 'answer', { choice: 'tillstyrker' }, stale ? { card: stale } : {});
  expect((await view(product, 'handlaggare.klf', nr)).version).toBe(version);
  await expect(view(product, 'vice2.ks', nr)).rejects.toThrow('404');
});

it('closes by the chair’s casting vote, tells every card, and takes no answer after the close', async () => {
  await command(product, 'sekreterare.ks', nr, { type: 'closeRound', round: 'R2' });
  await product.quiet();
  expect(await cardText('ordforande.ks')).toContain('utslagsröst');
  const { version, orderingBody, level } = await view(product, 'handlaggare.klf', nr);
  expect(orderingBody?.id).toBe('ks');
  expect(level?.number).toBe(3);
  const [closed] = (await product.control.inbox('vice1.ks')).cards.slice(-1);
  expect(JSON.stringify(closed?.card)).toContain('Tillstyrkt');
  await expect(
    command(product, 'vice1.ks', nr, { type: 'answer', round: 'R2', choice: 'tillstyrker' }),
  ).rejects.toThrow('round-closed');
  expect((await view(product, 'handlaggare.klf', nr)).version).toBe(version);
});

it('answers «mina ärenden» and «hjälp» in the chat', async () => {
  await product.control.say('ordforande.ks', 'mina ärenden');
  expect(await cardText('ordforande.ks')).toContain(nr);
  await product.control.say('kommundirektor', 'hjälp');
  expect(await cardText('kommundirektor')).toContain('mina ärenden');
});

it('takes one matter that is sent back through the round again', async () => {
  const second = await beforeKs(product);
  await roundAnswered(product, second, 'ks', [
    { choice: 'kompletteras', reason: 'Vad kostar det?' },
    { choice: 'kompletteras', reason: 'Samma fråga.' },
    { choice: 'tillstyrker' },
  ]);
  expect((await view(product, 'handlaggare.klf', second)).step.id).toBe('underlag');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptedWish, prepared, screened, view } from '../product/krokom-steps.ts';
import type { SentCard } from '../product/local-control.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** One question as the weeks go by: when people are told, who is reminded, and with whom it lies when nobody answers. */
let product: RunningProduct;
let nr: string;
const [chair, vice, second, secretary] = ['ordforande.sbn', 'vice1.sbn', 'vice2.sbn', 'sekreterare.sbn'];

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

const at = async (time: string): Promise<void> => {
  await product.control.clock(time);
  await product.quiet();
};
const cards = async (role: string): Promise<SentCard[]> => (await product.control.inbox(role)).cards;
const saying = async (role: string, words: string): Promise<number> =>
  (await cards(role)).filter(({ card }) => JSON.stringify(card).includes(words)).length;
const asked = (role: string): Promise<number> => saying(role, '"verb":"answer"');

it('what is asked on a Friday evening comes on Monday morning: not on the Saturday, and once', async () => {
  nr = await acceptedWish(product);
  await screened(product, nr);
  await at('2026-09-18T19:00:00+02:00');
  await prepared(product, nr);
  for (const time of [
    '2026-09-18T21:00:00+02:00',
    '2026-09-19T11:00:00+02:00',
    '2026-09-21T07:59:00+02:00',
  ]) {
    await at(time);
    expect(await cards('kommundirektor')).toEqual([]);
  }
  await at('2026-09-21T08:00:30+02:00');
  await at('2026-09-21T09:00:00+02:00');
  expect(await saying('kommundirektor', '"verb":"propose"')).toBe(1);
  const reason = 'Inga leder är dragna än, så det går att påverka.';
  await product.control.tap('kommundirektor', 'propose', { level: '3', recommendation: 'genomför', reason });
  await product.quiet();
  expect(await Promise.all([chair, vice, second].map(asked))).toEqual([1, 1, 1]);
});

it('one says in the chat that one is away; the chair and the secretary see it in the tab', async () => {
  await product.control.say(second, 'Jag är borta till 9 oktober');
  expect(await saying(second, 'Du är borta till och med fredag 9 oktober 2026')).toBe(1);
  const away = async (role: string) =>
    (await view(product, role, nr)).rounds.at(-1)?.members.map((m) => m.away);
  expect(await away(chair)).toEqual([undefined, undefined, '2026-10-09']);
  expect(await away(secretary)).toEqual([undefined, undefined, '2026-10-09']);
  expect(await away(vice)).toEqual([undefined, undefined, undefined]);
  const me = await (await product.as(second)).get<{ absence?: object }>('/me');
  expect(me.absence).toEqual({ until: '2026-10-09' });
});

it('three working days before the last day whoever is waited for is reminded, once; not who has answered or is away', async () => {
  await product.control.tap(vice, 'answer', { choice: 'kompletteras', reason: 'Vad säger samebyn?' });
  await at('2026-09-29T16:00:00+02:00');
  expect(await asked(chair)).toBe(1);
  await at('2026-09-30T07:30:00+02:00');
  expect(await asked(chair)).toBe(1);
  for (const time of ['2026-09-30T08:01:00+02:00', '2026-09-30T13:00:00+02:00', '2026-10-01T09:00:00+02:00'])
    await at(time);
  expect(await saying(chair, 'En vänlig påminnelse')).toBe(1);
  expect(await Promise.all([chair, second].map(asked))).toEqual([2, 1]);
  expect(await saying(vice, 'En vänlig påminnelse')).toBe(0);
});

it('when the last day has passed the vice chair may lead it, then it lies open with the secretary, and nothing is decided', async () => {
  await at('2026-10-05T16:30:00+02:00');
  await at('2026-10-05T20:00:00+02:00');
  expect(await saying(vice, 'Du kan leda frågan')).toBe(0);
  await at('2026-10-06T08:30:00+02:00');
  expect(await saying(vice, 'Du kan leda frågan')).toBe(1);
  expect(await saying(secretary, 'Frågan')).toBe(0);
  await at('2026-10-08T08:30:00+02:00');
  // A consultation binds nobody: past its day it can be closed with what came in, but only by a person.
  const { next, rounds, mine } = await view(product, secretary, nr);
  expect(rounds.at(-1)?.state).toBe('open');
  expect(mine).toBe(true);
  expect(next.who).toBe('Nämndsekreterare i Samhällsbyggnadsnämnden');
  const [row] = await product.control.rows('Arenden');
  expect(row).toMatchObject({ NextWho: next.who, NextStep: next.what });
  expect(await saying(secretary, 'Frågan kan avslutas')).toBe(1);
});

it('where one is away is erased when the day has been', async () => {
  expect(await product.control.rows('Franvaro')).toHaveLength(1);
  await at('2026-10-12T09:00:00+02:00');
  await expect.poll(() => product.control.rows('Franvaro'), { timeout: 20_000 }).toEqual([]);
});

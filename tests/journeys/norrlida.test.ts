import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BodiesView, CaseView } from '../../src/contracts/views.ts';
import { caseSteps } from '../product/case-steps.ts';
import { wished } from '../product/one-wish.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

const file = fileURLToPath(new URL('../../src/domain/policy/testing/norrlida.yaml', import.meta.url));
const official = 'handlaggare.sbf';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ profile: file });
});
afterAll(() => product.stop());

const takenUp = async (): Promise<string> => {
  const receipt = await wished(product);
  const { case: nr } = await (await product.as(official)).post<{ case: string }>(
    `/wishes/${receipt}/commands`,
    { type: 'accept', title: 'Badplatsen vid sjön' },
  );
  return nr;
};

it('a municipality that only its own file describes turns aside what 49 people want', async () => {
  const steps = caseSteps(product, await takenUp());
  const asked = (await steps.view(official)).abilities.find((a) => a.type === 'screen')?.form;
  expect(asked?.questions).toEqual([]);
  expect(asked?.fields.find((f) => f.id === 'stodjare')?.help).toContain('Det ska vara minst 50.');
  await steps.say(official, { type: 'screen', answers: {}, values: { stodjare: 49, niva: '3' } });
  const { end, nr } = await steps.view(official);
  expect(end).toMatchObject({ name: 'För få stödjare', result: 'aside' });
  expect(await (await fetch(`${product.app}/dialoger/${nr}`)).text()).toContain('Minst 50 stödjare behövs.');
});

it('asks the chamber that 50 people concern, and fullmäktige where it costs much', async () => {
  const steps = caseSteps(product, await takenUp());
  await steps.say(official, { type: 'screen', answers: {}, values: { stodjare: 50, niva: '3' } });
  const values = { 'ror-livsmiljo': true, 'ror-valfard': false, kostnad: 200_001 };
  await steps.say(official, { type: 'fill', step: 'underlag', values });
  const rounds = async (): Promise<CaseView['rounds']> => (await steps.view(official)).rounds;
  expect((await rounds()).map((r) => r.body)).toEqual(['Kammaren för livsmiljö']);
  await product.quiet();
  for (const seat of ['ordforande.livsmiljo', 'vice.livsmiljo'])
    await product.control.tap(seat, 'answer', { choice: 'tillstyrker' });
  await steps.say('sekreterare.livsmiljo', { type: 'closeRound', round: 'R1' });
  expect((await rounds()).map((r) => r.body)).toEqual(['Kammaren för livsmiljö', 'Kommunfullmäktige']);
});

it('has members who are elected and preside over nothing', async () => {
  const { bodies } = await (await product.as(official)).get<BodiesView>('/bodies');
  const chamber = bodies.find((b) => b.id === 'valfard');
  expect(chamber?.kind).toBe('beredning');
  expect(chamber?.members.map((m) => [m.role, m.elected])).toEqual([
    ['Ordförande', true],
    ['Vice ordförande', true],
    ['Ledamot', true],
    ['Sekreterare', false],
  ]);
});

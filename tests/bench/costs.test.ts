import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningProduct, startProduct } from '../product/running-product.ts';
import { firstScreen } from './first-screen.ts';
import { measureSteps, type StepCost } from './measure-steps.ts';

let product: RunningProduct;
let costs: StepCost[] = [];

beforeAll(async () => {
  product = await startProduct();
  costs = await measureSteps(product);
});
afterAll(() => product.stop());

const cost = (step: string): StepCost => {
  const found = costs.find((c) => c.step === step);
  if (!found) throw new Error(`No step ${step}`);
  return found;
};

it.each(['registret öppnas', 'ärendet öppnas'])('%s: no Graph call', (step) => {
  expect(cost(step).all).toBe(0);
});

it.each(['digitalt stormöte bokas', 'dialogmöte bokas'])(
  '%s: at most 8 Graph requests in all, the mirror included',
  (step) => {
    expect(cost(step).all).toBeLessThanOrEqual(8);
  },
);

it('an answered card is one write, plus one if it has a text', async () => {
  const quiet = await startProduct({ scenario: 'round-open', environment: { WORKER: 'off' } });
  try {
    const writes = async (role: string, inputs: Record<string, string>): Promise<number> => {
      await quiet.control.forgetTraffic();
      await quiet.control.tap(role, 'answer', inputs);
      return (await quiet.control.traffic()).filter((x) => x.method !== 'GET').length;
    };
    // The first tap of a person may write down where the bot reaches them.
    expect(await writes('ordforande.ks', { choice: 'tillstyrker' })).toBe(1);
    expect(await writes('vice1.ks', { choice: 'avstyrker', reason: 'För tidigt.' })).toBe(2);
  } finally {
    await quiet.stop();
  }
});

it('the tab’s first screen is at most 200 KB of JavaScript gzipped', () => {
  const { bytes } = firstScreen(fileURLToPath(new URL('../..', import.meta.url)));
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});

import { sendWish } from '../product/citizen.ts';
import {
  acceptedWish,
  appointed,
  beforeKs,
  command,
  dialogmote,
  planned,
  prepared,
  roundAnswered,
  screened,
  stormote,
  view,
  wish,
} from '../product/krokom-steps.ts';
import type { Exchange } from '../product/local-control.ts';
import type { RunningProduct } from '../product/running-product.ts';

/** What one step of the main job asked of Graph: before its answer, and in all when everything is quiet again. */
export interface StepCost {
  step: string;
  /** Writes and reads before the person had an answer; the slow poll's deltas are not counted. */
  writesBefore: number;
  readsBefore: number;
  all: number;
  resourceUnits: number;
}

const isPoll = (x: Exchange): boolean => x.url.includes('/delta');
const isRead = (x: Exchange): boolean => x.method === 'GET' || x.url.includes('getSchedule');

const measure = async (
  product: RunningProduct,
  step: string,
  act: () => Promise<unknown>,
): Promise<StepCost> => {
  await product.quiet();
  await product.control.forgetTraffic();
  await act();
  const before = (await product.control.traffic()).filter((x) => !isPoll(x));
  await product.quiet();
  const all = (await product.control.traffic()).filter((x) => !isPoll(x));
  return {
    step,
    writesBefore: before.filter((x) => !isRead(x)).length,
    readsBefore: before.filter(isRead).length,
    all: all.length,
    resourceUnits: all.reduce((sum, x) => sum + x.ru, 0),
  };
};

/**
 * Goes through the main job and measures each step. A case that has gone before has warmed what is kept (lists' places,
 * tokens, conversations). What the worker does behind an answer may already show in `before`: with `WORKER=off` it would not.
 */
export const measureSteps = async (product: RunningProduct): Promise<StepCost[]> => {
  const warm = await beforeKs(product);
  await roundAnswered(product, warm, 'ks');
  const costs: StepCost[] = [];
  const step = async (name: string, act: () => Promise<unknown>) => {
    costs.push(await measure(product, name, act));
  };
  let nr = '';
  const official = await product.as('handlaggare.klf');
  await step('önskan tas emot på webben', () => sendWish(product.app, wish));
  await step('en till kommer in och blir ärende', async () => {
    nr = await acceptedWish(product, { ...wish, address: '' });
  });
  await step('registret öppnas', () => official.get('/cases'));
  await step('ärendet öppnas', () => official.get(`/cases/${nr}`));
  await step('granskningen besvaras', () => screened(product, nr));
  await step('underlaget fylls i', () => prepared(product, nr));
  await step('kortet: förslag med skäl', () =>
    product.control.tap('kommundirektor', 'propose', {
      level: '3',
      recommendation: 'genomför',
      reason: 'Går att påverka.',
    }),
  );
  await step('kortet: svar', () =>
    product.control.tap('ordforande.sbn', 'answer', { choice: 'tillstyrker' }),
  );
  await step('kortet: svar med skäl', () =>
    product.control.tap('vice1.sbn', 'answer', { choice: 'avstyrker', reason: 'För tidigt.' }),
  );
  await product.control.tap('vice2.sbn', 'answer', { choice: 'tillstyrker' });
  await step('frågan avslutas', async () => {
    const { rounds } = await view(product, 'sekreterare.sbn', nr);
    await command(product, 'sekreterare.sbn', nr, { type: 'closeRound', round: rounds.at(-1)?.id });
  });
  await roundAnswered(product, nr, 'ks');
  await step('processledare utses', () => appointed(product, nr));
  await step('planen fylls i', () => planned(product, nr));
  await step('digitalt stormöte bokas', () => command(product, 'handlaggare.klf', nr, stormote));
  await step('dialogmöte bokas', () => command(product, 'handlaggare.klf', nr, dialogmote));
  return costs;
};

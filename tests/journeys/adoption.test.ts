import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PolicyView } from '../../src/contracts/policy.ts';
import type { CaseView, Me } from '../../src/contracts/views.ts';
import { lillbyText, planted } from '../../src/domain/policy/testing/planted.ts';
import { receiptOf, sendWish } from '../product/citizen.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** A policy that is changed while cases go on: the change waits, is read, and is adopted by somebody. */
let product: RunningProduct;
const folder = mkdtempSync(join(tmpdir(), 'policy-'));
const file = join(folder, 'byn.yaml');
const secretary = 'kommunsekreterare.bygderadet';

beforeAll(async () => {
  writeFileSync(file, lillbyText);
  product = await startProduct({ profile: file });
});
afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const accepted = async (title: string): Promise<string> => {
  const nr = receiptOf(await sendWish(product.app, { title, text: 'Vi vill prata om det.' }));
  const client = await product.as(secretary);
  const done = await client.post<{ case: string }>(`/wishes/${nr}/commands`, { type: 'accept' });
  return done.case;
};
const policy = async (role = secretary): Promise<PolicyView> => (await product.as(role)).get('/policy');
/** Whether it waits for this person to adopt a policy, as the first page and the page of the policy say. */
const waitsFor = async (role: string): Promise<boolean[]> => [
  (await (await product.as(role)).get<Me>('/me')).abilities.includes('adoptPolicy'),
  (await policy(role)).abilities.includes('adopt'),
];
const caseOf = async (nr: string): Promise<CaseView> => (await product.as(secretary)).get(`/cases/${nr}`);
const names = (view: CaseView): string[] => view.track.map((step) => step.name);

let before = '';
let first = '';

it('begins under the policy that the register was given first', async () => {
  first = await accepted('Bygdegården');
  before = (await policy()).hash;
  expect(names(await caseOf(first))).toContain('Bygderådets besked');
  expect((await policy()).versions.map((v) => v.hash)).toEqual([before]);
});

it('a changed file waits, and says what differs; cases go on being opened under the one in force', async () => {
  writeFileSync(file, planted(lillbyText, 'name: Bygderådets besked', 'name: Bygderådets ställningstagande'));
  await product.killAndStart();
  const { hash, pending } = await policy();
  expect(hash).toBe(before);
  expect(pending?.difference).toEqual([
    {
      where: expect.stringContaining('Från en Lillbybo'),
      sentence: 'Namnet har ändrats från ”Bygderådets besked” till ”Bygderådets ställningstagande”.',
    },
  ]);
  expect(names(await caseOf(await accepted('Vägen')))).toContain('Bygderådets besked');
});

it('is adopted by whoever the policy says, and by nobody else', async () => {
  const { pending } = await policy();
  expect(await waitsFor(secretary)).toEqual([true, true]);
  expect(await waitsFor('ordforande.bygderadet')).toEqual([false, false]);
  const adopt = { type: 'adopt', hash: pending?.hash };
  expect((await policy('ordforande.bygderadet')).abilities).toEqual([]);
  const chair = await product.as('ordforande.bygderadet');
  await expect(chair.post('/policy/commands', adopt)).rejects.toThrow(/403/);
  const client = await product.as(secretary);
  await expect(client.post('/policy/commands', { ...adopt, hash: 'f'.repeat(64) })).rejects.toThrow(/409/);
  await client.post('/policy/commands', adopt);
  const now = await policy();
  expect(now).toMatchObject({ hash: pending?.hash, abilities: [] });
  expect(now.pending).toBeUndefined();
  expect(now.versions).toHaveLength(2);
});

it('a case keeps the policy it began under, also after a restart; the next begins under the new', async () => {
  await product.killAndStart();
  expect(names(await caseOf(first))).toContain('Bygderådets besked');
  expect(names(await caseOf(await accepted('Badplatsen')))).toContain('Bygderådets ställningstagande');
});

it('what helps with a case is told by the policy it keeps, of which there is no other than those adopted', async () => {
  const client = await product.as(secretary);
  const told = async (nr: string) => client.get<PolicyView>(`/policy?hash=${(await caseOf(nr)).policy}`);
  const steps = ({ routes }: PolicyView) => routes.flatMap((r) => r.steps.map((s) => s.name));
  expect(steps(await told(first))).toContain('Bygderådets besked');
  expect(steps(await policy())).not.toContain('Bygderådets besked');
  await expect(client.get(`/policy?hash=${'f'.repeat(64)}`)).rejects.toThrow(/404/);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { CaseView } from '../../src/contracts/views.ts';
import { krokomText, planted } from '../../src/domain/policy/testing/planted.ts';
import { guidFor } from '../../src/server/worlds/local-tenant.ts';
import { beforeKs, command, view } from '../product/krokom-steps.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

/** Krokom's policy, had KS presidium taken its stand in another of the four legal forms (policies page, section 12). */
const folder = mkdtempSync(join(tmpdir(), 'form-'));
let product: RunningProduct | undefined;
afterEach(() => product?.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asItIs = 'kind: decision\n        body: ks\n        form: beredning';
const inForm = async (form: string): Promise<RunningProduct> => {
  const file = join(folder, 'formen.yaml');
  writeFileSync(file, planted(krokomText, asItIs, asItIs.replace('form: beredning', form)));
  product = await startProduct({ profile: file });
  return product;
};
const cards = async (p: RunningProduct, role: string): Promise<string> =>
  JSON.stringify((await p.control.inbox(role)).cards.map(({ card }) => card));
const stepOf = async (p: RunningProduct, nr: string): Promise<CaseView['step']> =>
  (await view(p, 'sekreterare.ks', nr)).step;
const id = (p: RunningProduct, role: string): string => guidFor(`${role}@${p.domain}`);

it('on delegation the chair decides, when the others have been heard, and what is filed says by which point', async () => {
  const p = await inForm("form: delegation\n        delegationPoint: '4.2'");
  const nr = await beforeKs(p);
  expect(await cards(p, 'ordforande.ks')).toContain('Du beslutar på delegation när de andra har svarat.');
  const early = await p.control.tap('ordforande.ks', 'answer', { choice: 'tillstyrker' });
  expect(JSON.stringify(early.body)).toContain('De andra hörs först');
  for (const role of ['vice1.ks', 'vice2.ks'])
    await p.control.tap(role, 'answer', { choice: 'avstyrker', reason: 'För dyrt.' });
  await p.quiet();
  expect(await cards(p, 'ordforande.ks')).toContain('Beslutar enligt förslaget');
  await p.control.tap('ordforande.ks', 'answer', { choice: 'tillstyrker' });
  const { rounds } = await view(p, 'ordforande.ks', nr);
  await command(p, 'ordforande.ks', nr, { type: 'closeRound', round: rounds.at(-1)?.id });
  await p.quiet();
  expect((await stepOf(p, nr)).id).toBe('processledare');
  expect(await p.control.rows('Avgoranden')).toContainEqual(
    expect.objectContaining({ Case: nr, Form: 'delegationsbeslut', Outcome: 'Beslutat enligt förslaget' }),
  );
});

it('a presidium’s own meeting is called, asked, closed, minuted, adjusted on cards and put on the board', async () => {
  const p = await inForm('form: presidiesammanträde');
  const nr = await beforeKs(p);
  const secretary = (body: object) => command(p, 'sekreterare.ks', nr, body);
  expect(await cards(p, 'vice1.ks')).not.toContain(nr);
  await secretary({ type: 'convene', date: '2026-09-17', time: '13:30', place: 'Rum Åre' });
  await p.quiet();
  expect(await cards(p, 'vice1.ks')).toContain('Kallelse till presidiesammanträde');

  await p.control.clock('2026-09-17T13:35:00+02:00');
  await p.quiet();
  const present = ['ordforande.ks', 'vice1.ks'].map((role) => id(p, role));
  await secretary({ type: 'openSitting', present, adjuster: present[1] });
  await p.quiet();
  for (const role of ['ordforande.ks', 'vice1.ks']) {
    expect(await cards(p, role)).toContain('Bifall');
    await p.control.tap(role, 'answer', { choice: 'tillstyrker' });
  }
  const { rounds } = await view(p, 'sekreterare.ks', nr);
  const round = rounds.at(-1)?.id;
  await command(p, 'ordforande.ks', nr, { type: 'closeRound', round });
  expect((await stepOf(p, nr)).id).toBe('processledare');

  await secretary({ type: 'recordMinutes', round, paragraph: '12' });
  await p.quiet();
  const no = { data: { approve: false } };
  await p.control.tap('vice1.ks', 'adjust', { reason: 'Platsen var rum Oviken.' }, no);
  await p.quiet();
  expect(await cards(p, 'ordforande.ks')).toContain('skrivs om');
  await secretary({ type: 'recordMinutes', round, paragraph: '12' });
  await p.quiet();
  for (const role of ['ordforande.ks', 'vice1.ks'])
    await p.control.tap(role, 'adjust', {}, { data: { approve: true } });
  await secretary({ type: 'postMinutes', round, date: '2026-09-17' });
  await p.quiet();
  expect(await cards(p, 'vice1.ks')).toContain('Det kan överklagas till och med torsdag 8 oktober');
});

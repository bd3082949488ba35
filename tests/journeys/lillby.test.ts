import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseView } from '../../src/contracts/views.ts';
import { krokomText } from '../../src/domain/policy/testing/planted.ts';
import { receiptOf, sendWish } from '../product/citizen.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ profile: 'lillby' });
});
afterAll(() => product.stop());

it('another municipality with other steps and bodies runs with no change of code, from the wish to the end', async () => {
  const secretary = await product.as('kommunsekreterare.bygderadet');
  const receipt = receiptOf(await sendWish(product.app, { title: 'Bystugan', text: 'Ska den vara kvar?' }));
  const { case: nr } = await secretary.post<{ case: string }>(`/wishes/${receipt}/commands`, {
    type: 'accept',
  });
  const send = (body: object) => secretary.post(`/cases/${nr}/commands`, body);
  const view = () => secretary.get<CaseView>(`/cases/${nr}`);
  await send({ type: 'fill', step: 'niva', values: { niva: '2' } });
  await product.quiet();
  for (const seat of ['ordforande.bygderadet', 'vice.bygderadet'])
    await product.control.tap(seat, 'answer', { choice: 'tillstyrker' });
  await send({ type: 'closeRound', round: 'R1' });
  const ordered = await view();
  expect([ordered.step.id, ordered.word, ordered.orderingBody?.name]).toEqual([
    'kvallar',
    'bysamtal',
    'Bygderådet',
  ]);
  const evening = (citizens: number) => ({
    type: 'bookMeeting',
    method: 'bystuga',
    subject: 'Bysamtal: Bystugan',
    start: '2026-10-06T18:00:00+02:00',
    end: '2026-10-06T19:00:00+02:00',
    online: false,
    agenda: [
      { title: 'Vi berättar', minutes: 60 - citizens, citizens: false },
      { title: 'Ni berättar', minutes: citizens, citizens: true },
    ],
  });
  await expect(send(evening(29))).rejects.toThrow('agenda-share');
  await send(evening(30));
  await product.control.clock('2026-10-07T09:00:00+02:00');
  await product.quiet();
  await send({ type: 'recordMeeting', meeting: 'M1', attended: 18, notes: 'Den ska vara kvar.' });
  await send({ type: 'finishMeetings' });
  expect((await view()).end).toMatchObject({ name: 'Klart', result: 'closed' });
});

it('a profile with an unreachable step: start refuses, and names step, file and line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'profile-')), 'trasig.yaml');
  writeFileSync(file, krokomText.replace('next: { done: moten }', 'next: { done: sammanfattning }'));
  const run = spawnSync(process.execPath, ['src/server/main.ts'], {
    env: { ...process.env, PROFILE: file, PORT: '0' },
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/trasig\.yaml, rad \d+: steget "moten" går inte att nå/);
});

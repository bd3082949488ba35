import { expect, it } from 'vitest';
import { answering, text } from '../../domain/dialogue/testing/commands.ts';
import { filledIn } from '../../domain/dialogue/testing/field-values.ts';
import { krokom } from '../../domain/dialogue/testing/krokom.ts';
import { contextOf } from '../../domain/dialogue/testing/story.ts';
import { decideYear, type YearCommand } from '../../domain/yearly/decide.ts';
import { evolveYear } from '../../domain/yearly/evolve.ts';
import { emptyYear, type Year } from '../../domain/yearly/year.ts';
import type { StoredDocument } from '../ports/documents.ts';
import { saidIn, under } from './testing/story-records.ts';
import { yearRecord } from './year-record.ts';

const now = '2026-12-07T08:00:00.000Z';
const { policy } = krokom;
const { yearly } = policy.profile;
if (!yearly) throw new Error('Krokom has no yearly wheel');

const when = (year: Year, who: string, command: YearCommand): Year => {
  const decision = decideYear(year, command, contextOf(krokom, who, now));
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.events.reduce((y: Year, e) => evolveYear(y, e, 'AR-2027'), year);
};

const { values, words } = filledIn(yearly.plan.fields, {
  profile: policy.profile,
  level: 3,
  now,
  dice: () => 0,
});
const calm = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v === true ? false : v]));
const row = { title: 'Bygdens framtid', level: 3, values: calm, texts: words };
const steps: [string, YearCommand][] = [
  ['handlaggare.klf', { type: 'handInPlan', body: 'klf', rows: [row], texts: text }],
  [
    'kommundirektor',
    {
      type: 'proposeWheel',
      rows: [{ row: 'klf-1', level: 3, criteria: [yearly.wheel.criteria[0]?.id ?? ''] }],
      reason: text,
    },
  ],
  ['ordforande.ks', answering('R1', 'tillstyrker') as YearCommand],
  ['vice1.ks', answering('R1', 'tillstyrker') as YearCommand],
  ['vice2.ks', answering('R1', 'avstyrker') as YearCommand],
  ['ordforande.ks', { type: 'closeRound', round: 'R1' }],
];
const year = steps.reduce((y, [who, command]) => when(y, who, command), emptyYear('AR-2027'));
const documents = { get: () => ({ text: 'FRITEXT' }) as StoredDocument };
const sheet = yearRecord(
  { year, policy, documents },
  { id: 'R1-stallningstagande', kind: 'stallningstagande', version: 1, commit: 6, at: now, round: 'R1' },
);

it('tells which dialogues were asked about, what it came to, and who answered what', () => {
  expect(sheet).toMatchObject({ name: 'Presidiets ställningstagande', date: '7 december 2026' });
  expect(sheet.title).toMatch(/ 2027$/);
  expect(under(sheet, 'Ärendet')).toContain('Bygdens framtid, Kommunledningsförvaltningen, nivå 3 dialog');
  expect(under(sheet, 'Presidiets ställningstagande')).toContain('tillstyrker att dialogerna hålls');
  expect(under(sheet, 'Svar')).toContain('vice2.ks | 2:e vice ordförande | Avstyrker');
});

it('never calls it beslut', () => {
  expect(saidIn(sheet).filter((said) => /beslut/i.test(said))).toEqual([]);
});

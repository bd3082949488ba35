import { describe, expect, it } from 'vitest';
import { answering, text } from '../dialogue/testing/commands.ts';
import { filledIn } from '../dialogue/testing/field-values.ts';
import { krokom } from '../dialogue/testing/krokom.ts';
import { contextOf } from '../dialogue/testing/story.ts';
import { yearAbilities } from './abilities.ts';
import { decideYear, type YearCommand } from './decide.ts';
import type { YearEvent } from './events.ts';
import { evolveYear } from './evolve.ts';
import type { NewRow } from './hand-in-plan.ts';
import { emptyYear, type Year } from './year.ts';

const now = '2026-10-05T07:00:00.000Z';
const { yearly } = krokom.policy.profile;
if (!yearly) throw new Error('Krokom has no yearly wheel');
const [criterion = { id: '' }] = yearly.wheel.criteria;

const row = (title: string, level = 3): NewRow => {
  const at = { profile: krokom.policy.profile, level, now, dice: () => 0 };
  const { values, words } = filledIn(yearly.plan.fields, at);
  const calm = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v === true ? false : v]));
  return { title, level, values: calm, texts: words };
};
const plan = (body: string, ...rows: NewRow[]): YearCommand => ({
  type: 'handInPlan',
  body,
  rows,
  texts: text,
});
const wheel = (...rows: [row: string, level: number][]): YearCommand => ({
  type: 'proposeWheel',
  rows: rows.map(([id, level]) => ({ row: id, level, criteria: [criterion.id] })),
  reason: text,
});

const decided = (year: Year, who: string, command: YearCommand) =>
  decideYear(year, command, contextOf(krokom, who, now));
const when = (year: Year, who: string, command: YearCommand): Year => {
  const decision = decided(year, who, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.events.reduce((y: Year, e: YearEvent) => evolveYear(y, e, 'AR-2027'), year);
};
const refusal = (year: Year, who: string, command: YearCommand) => {
  const decision = decided(year, who, command);
  if (decision.ok) throw new Error(`${command.type} was accepted`);
  return decision.refusal;
};
const answered = (year: Year, round: string, choice: Parameters<typeof answering>[1]): Year =>
  ['ordforande.ks', 'vice1.ks', 'vice2.ks'].reduce(
    (y, who) => when(y, who, answering(round, choice) as YearCommand),
    year,
  );

const planned = when(
  when(emptyYear('AR-2027'), 'handlaggare.klf', plan('klf', row('Bygdens framtid'), row('Näringslivet', 2))),
  'handlaggare.bou',
  plan('bou', row('Skolstruktur')),
);
const asked = when(planned, 'kommundirektor', wheel(['klf-1', 3], ['bou-1', 4]));

describe('The year’s plans and the common wheel', () => {
  it('[K·I-K3] each förvaltning hands in its plan, and hands it in again until it is asked about', () => {
    expect(Object.values(planned.plans).flatMap((p) => p.rows.map((r) => r.id))).toEqual([
      'klf-1',
      'klf-2',
      'bou-1',
    ]);
    const again = when(planned, 'handlaggare.klf', plan('klf', row('Bara en')));
    expect(again.plans.klf?.rows.map((r) => r.title)).toEqual(['Bara en']);
    expect(refusal(asked, 'handlaggare.klf', plan('klf', row('För sent'))).rule).toBe('wheel-proposed');
  });

  it('[K·L2] no row is called a dialogue, whose level the wheel may still change', () => {
    const no = refusal(
      emptyYear('AR-2027'),
      'handlaggare.klf',
      plan('klf', row('Leder'), row('Medborgardialog om E14')),
    );
    expect(no).toMatchObject({ rule: 'fields-missing', errors: [{ field: 'rows.1.title' }] });
  });

  it.each([
    ['another förvaltning’s', 'handlaggare.klf', plan('bou', row('x')), 'not-yours'],
    ['a politician’s', 'ordforande.ks', plan('klf', row('x')), 'not-yours'],
    ['an empty one', 'handlaggare.klf', plan('klf'), 'rows-missing'],
    ['one without end', 'handlaggare.klf', plan('klf', ...Array(101).fill(row('x'))), 'rows-missing'],
    ['one without a title', 'handlaggare.klf', plan('klf', row(' ')), 'fields-missing'],
    ['a level there is none of', 'handlaggare.klf', plan('klf', row('x', 7)), 'fields-missing'],
  ])('a plan that cannot be: %s', (_, who, command, rule) => {
    expect(refusal(emptyYear('AR-2027'), who, command)).toMatchObject({
      rule,
      citation: expect.stringMatching(/^P 2/),
    });
  });

  it('[K·I-K3] the kommundirektör marks what is of particular weight, with why', () => {
    expect(refusal(planned, 'handlaggare.klf', wheel(['klf-1', 3])).rule).toBe('not-yours');
    const none: YearCommand = {
      type: 'proposeWheel',
      rows: [{ row: 'klf-1', level: 3, criteria: [] }],
      reason: text,
    };
    expect(refusal(planned, 'kommundirektor', none).errors).toEqual([
      expect.objectContaining({ field: 'rows.0.criteria' }),
    ]);
    expect(refusal(planned, 'kommundirektor', wheel(['soc-1', 3])).errors?.[0]?.field).toBe('rows.0.row');
    expect(refusal(planned, 'kommundirektor', wheel()).rule).toBe('rows-missing');
  });

  it('[K·I-5] level 5 is ordered in a meeting, never with the wheel', () => {
    expect(refusal(planned, 'kommundirektor', wheel(['klf-1', 5])).errors?.[0]?.message).toMatch(
      /sammanträde/,
    );
  });

  it('[K·I-K3] KS presidium is asked about all of it in one round, with one answer', () => {
    expect(asked.rounds).toHaveLength(1);
    expect(asked.rounds[0]).toMatchObject({ body: 'ks', purpose: 'decision', form: 'beredning' });
    expect(asked.asked).toEqual({ R1: ['klf-1', 'bou-1'] });
    expect(refusal(asked, 'kommundirektor', wheel(['klf-2', 2])).rule).toBe('wheel-asked');
  });

  it('a yes orders every row on the level proposed; what was not of particular weight stays the förvaltning’s own', () => {
    const closed = when(answered(asked, 'R1', 'tillstyrker'), 'ordforande.ks', {
      type: 'closeRound',
      round: 'R1',
    });
    expect(closed.decided).toMatchObject({
      'klf-1': { outcome: 'ordered', level: 3, word: 'medborgardialog', body: 'ks' },
      'bou-1': { outcome: 'ordered', level: 4 },
    });
    expect(closed.decided['klf-2']).toBeUndefined();
  });

  it('a member lifts a row out into a round of its own, which is answered by itself', () => {
    const lifted = when(asked, 'vice2.ks', { type: 'liftRow', row: 'bou-1' });
    expect(lifted.asked).toEqual({ R1: ['klf-1'], R2: ['bou-1'] });
    const one = when(answered(lifted, 'R1', 'tillstyrker'), 'ordforande.ks', {
      type: 'closeRound',
      round: 'R1',
    });
    const both = when(answered(one, 'R2', 'avstyrker'), 'ordforande.ks', { type: 'closeRound', round: 'R2' });
    expect([both.decided['klf-1']?.outcome, both.decided['bou-1']?.outcome]).toEqual(['ordered', 'declined']);
    expect(refusal(lifted, 'vice2.ks', { type: 'liftRow', row: 'bou-1' }).rule).toBe('row-alone');
    expect(refusal(asked, 'ordforande.bun', { type: 'liftRow', row: 'bou-1' }).rule).toBe('not-yours');
  });

  it('what needs more goes back to the kommundirektör, who proposes it again', () => {
    const back = when(answered(asked, 'R1', 'kompletteras'), 'ordforande.ks', {
      type: 'closeRound',
      round: 'R1',
    });
    expect(back.decided).toEqual({});
    expect(when(back, 'kommundirektor', wheel(['bou-1', 3])).asked.R2).toEqual(['bou-1']);
  });

  it('tells each person what they may do', () => {
    const may = (year: Year, who: string) =>
      yearAbilities(year, contextOf(krokom, who, now)).map((a) => a.type);
    expect(may(emptyYear('AR-2027'), 'handlaggare.klf')).toEqual(['handInPlan']);
    expect(may(planned, 'kommundirektor')).toEqual(['proposeWheel']);
    expect(may(asked, 'vice1.ks')).toEqual(['answer', 'liftRow', 'liftRow']);
    expect(may(asked, 'sekreterare.ks')).toEqual(['withdrawRound']);
    expect(may(asked, 'registrator')).toEqual([]);
  });
});

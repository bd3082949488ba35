import { describe, expect, it } from 'vitest';
import { answering } from '../testing/commands.ts';
import { krokomInForm } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';

const byChair = krokomInForm("form: delegation\n        delegationPoint: '4.2'");
const byOfficial = krokomInForm(
  "form: delegation\n        delegationPoint: '4.3'\n        delegate: { role: handlaggare, of: klf }",
);
const byProposer = krokomInForm(
  "form: delegation\n        delegationPoint: '4.4'\n        delegate: { role: kommundirektor }",
);

describe('A decision on delegation (policies page 12)', () => {
  const asked = krokomAt('stallningstagande', {}, byChair);
  const heard = asked
    .when('vice1.ks', answering('R2', 'avstyrker'))
    .when('vice2.ks', answering('R2', 'avstyrker'));

  it('is taken by the chair alone, when the others have been heard', () => {
    expect(asked.case.rounds.at(-1)).toMatchObject({ form: 'delegation', delegate: 'ordforande.ks' });
    expect(asked.refusal('ordforande.ks', answering('R2', 'tillstyrker')).rule).toBe('heard-first');
    const decided = heard.when('ordforande.ks', answering('R2', 'tillstyrker'));
    const closed = decided.when('ordforande.ks', { type: 'closeRound', round: 'R2' });
    expect(closed.case).toMatchObject({ ordered: { body: 'ks', level: 3 } });
    expect(closed.case.rounds.at(-1)?.closed).toMatchObject({ outcome: 'yes' });
  });

  it('may be taken when the time to be heard has passed', () => {
    const late = asked.at('2026-11-02T08:00:00.000Z');
    expect(
      late.when('ordforande.ks', answering('R2', 'avstyrker')).case.rounds.at(-1)?.answers,
    ).toHaveProperty('ordforande.ks');
  });

  it('is never taken by the others, however many agree', () => {
    expect(heard.refusal('sekreterare.ks', { type: 'closeRound', round: 'R2' }).rule).toBe('not-settled');
  });

  it('goes to the body where the delegate hands it over, or is recused', () => {
    for (const choice of ['avstar', 'jav'] as const) {
      const handed = heard.when('ordforande.ks', answering('R2', choice));
      const closed = handed.when('sekreterare.ks', { type: 'closeRound', round: 'R2' });
      expect(closed.case.rounds.find((r) => r.id === 'R2')?.closed?.outcome).toBe('to-body');
      expect(closed.step).toBe('i-sammantrade');
    }
  });

  it('may be taken by an official, who is asked beside the presidium', () => {
    const official = krokomAt('stallningstagande', {}, byOfficial);
    expect(official.case.rounds.at(-1)).toMatchObject({
      delegate: 'handlaggare.klf',
      electorate: [{}, {}, {}, { id: 'handlaggare.klf' }],
    });
  });

  it('is not taken by the one who proposed it', () => {
    const story = krokomAt('berort-presidium', {}, byProposer);
    const all = ['ordforande.bun', 'vice1.bun', 'vice2.bun'].reduce(
      (s, who) => s.when(who, answering('R1', 'tillstyrker')),
      story,
    );
    expect(all.refusal('ordforande.bun', { type: 'closeRound', round: 'R1' }).rule).toBe('delegate-missing');
  });
});

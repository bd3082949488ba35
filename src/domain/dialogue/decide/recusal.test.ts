import { describe, expect, it } from 'vitest';
import { answering, text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { contextOf, told } from '../testing/story.ts';
import { personCalled } from '../testing/world.ts';
import { leavers, noteLeft } from './member-left.ts';

const asked = krokomAt('stallningstagande');
const question = (person: string) =>
  ({ type: 'questionRecusal', round: 'R2', person, reason: text }) as const;
const found = (recused: 'yes' | 'no') => ({ type: 'answerRecusal', round: 'R2', recused }) as const;

describe('A disputed jäv (policies page 12)', () => {
  const declared = asked.when('vice2.ks', answering('R2', 'jav'));
  const disputed = declared.when('vice1.ks', question('vice2.ks'));

  it('is put to the others, and whoever is found not recused is asked again', () => {
    const settled = disputed.when('vice1.ks', found('no')).when('ordforande.ks', found('no'));
    expect(settled.news).toMatchObject([
      { type: 'RecusalVoted', recused: false },
      { type: 'RecusalSettled', person: 'vice2.ks', recused: false },
    ]);
    expect(settled.abilities('vice2.ks')).toContainEqual({ type: 'answer', target: 'R2' });
    expect(settled.refusal('vice2.ks', answering('R2', 'jav')).rule).toBe('recusal-settled');
    const answers = settled.when('vice2.ks', answering('R2', 'avstyrker')).case.rounds.at(-1)?.answers;
    expect(answers?.['vice2.ks']?.choice).toBe('avstyrker');
  });

  it('takes out whoever the others find recused against their own word', () => {
    const settled = asked
      .when('ordforande.ks', question('vice2.ks'))
      .when('ordforande.ks', found('yes'))
      .when('vice1.ks', found('yes'));
    expect(settled.refusal('vice2.ks', answering('R2', 'tillstyrker')).rule).toBe('recused');
    expect(settled.refusal('vice1.ks', question('vice2.ks')).rule).toBe('recusal-settled');
  });

  it('holds the round until it is settled', () => {
    const all = disputed
      .when('ordforande.ks', answering('R2', 'tillstyrker'))
      .when('vice1.ks', answering('R2', 'tillstyrker'));
    expect(all.refusal('ordforande.ks', { type: 'closeRound', round: 'R2' }).message).toContain('jäv');
    expect(
      all.at('2026-12-24T12:00:00.000Z').refusal('sekreterare.ks', { type: 'closeRound', round: 'R2' }).rule,
    ).toBe('not-settled');
  });

  it("is the presiding chair's where the others are as many on each side", () => {
    const settled = disputed.when('vice1.ks', found('yes')).when('ordforande.ks', found('no'));
    expect(settled.case.rounds.at(-1)?.disputes).toMatchObject([{ settled: { recused: false } }]);
  });

  it('may be put by whoever declared it by mistake, and is not settled by them', () => {
    const own = declared.when('vice2.ks', question('vice2.ks'));
    expect(own.refusal('vice2.ks', found('no')).rule).toBe('not-yours');
    expect(own.abilities('vice2.ks')).toEqual([]);
  });

  it('is put by members and the secretary, one at a time, about members', () => {
    expect(asked.refusal('handlaggare.klf', question('vice2.ks')).rule).toBe('not-yours');
    expect(asked.refusal('sekreterare.ks', question('ordforande.bun')).rule).toBe('not-in-round');
    expect(disputed.refusal('ordforande.ks', question('vice1.ks')).rule).toBe('dispute-open');
    expect(asked.refusal('ordforande.ks', found('no')).rule).toBe('no-dispute');
  });

  it('is not put where fewer than two are left to settle it', () => {
    const two = declared.when('vice1.ks', answering('R2', 'jav'));
    expect(two.refusal('sekreterare.ks', question('vice2.ks')).rule).toBe('too-few-to-judge');
  });
});

describe('First whether the matter is ready (policies page 12)', () => {
  const outvoted = asked
    .when('vice2.ks', answering('R2', 'kompletteras'))
    .when('vice1.ks', answering('R2', 'tillstyrker'))
    .when('ordforande.ks', answering('R2', 'tillstyrker'));

  it('and whoever wanted it supplemented is asked again, in the matter itself', () => {
    expect(outvoted.news.map((e) => e.type)).toEqual(['AnswerGiven', 'ReadinessSettled']);
    expect(outvoted.refusal('vice1.ks', answering('R2', 'kompletteras')).rule).toBe('readiness-settled');
    const again = outvoted.when('vice2.ks', answering('R2', 'avstyrker'));
    const closed = again.when('ordforande.ks', { type: 'closeRound', round: 'R2' });
    expect(closed.case.rounds.at(-1)?.closed).toMatchObject({ rule: '2 tillstyrkte, 1 avstyrkte.' });
  });

  it('and they abstain where they are silent at the close', () => {
    const closed = outvoted.when('ordforande.ks', { type: 'closeRound', round: 'R2' });
    expect(closed.case.rounds.at(-1)?.closed).toMatchObject({ rule: '2 tillstyrkte, 0 avstyrkte.' });
  });

  it('and the product waits for them before it closes by itself', () => {
    const later = outvoted.at('2026-10-20T08:00:00.000Z');
    expect(later.refusal('system', { type: 'closeRound', round: 'R2' }).rule).toBe('not-yours');
  });
});

describe('A reservation (policies page 12)', () => {
  const reserving = { ...answering('R2', 'avstyrker'), reserve: true } as const;
  const closed = asked
    .when('vice2.ks', reserving)
    .when('vice1.ks', answering('R2', 'tillstyrker'))
    .when('ordforande.ks', answering('R2', 'tillstyrker'))
    .when('ordforande.ks', { type: 'closeRound', round: 'R2' });
  const written = { type: 'writeReservation', round: 'R2', reason: text } as const;

  it('announced in the answer gets its reasons after the close', () => {
    expect(closed.abilities('vice2.ks')).toContainEqual({ type: 'writeReservation', target: 'R2' });
    const after = closed.when('vice2.ks', written).case.rounds.find((r) => r.id === 'R2');
    expect(after?.reservations).toEqual({ 'vice2.ks': text });
  });

  it('is not made by anybody who did not announce it, nor before the close', () => {
    expect(closed.refusal('vice1.ks', written).rule).toBe('not-reserved');
    expect(asked.when('vice2.ks', reserving).refusal('vice2.ks', written).rule).toBe('round-not-closed');
  });

  it('gets no reasons once the record would have been adjusted', () => {
    const fortnight = closed.at('2026-11-02T08:00:00.000Z');
    expect(fortnight.refusal('vice2.ks', written).rule).toBe('record-adjusted');
    expect(fortnight.abilities('vice2.ks')).toEqual([]);
  });
});

describe('A new round at the same step', () => {
  it('refers to the one it asks again', () => {
    const withdrawn = asked.when('sekreterare.ks', { type: 'withdrawRound', round: 'R2', reason: text });
    expect(withdrawn.step).toBe('underlag');
    const consulted = krokomAt('berort-presidium').when('sekreterare.bun', {
      type: 'withdrawRound',
      round: 'R1',
      reason: text,
    });
    expect(consulted.case.rounds.at(-1)).toMatchObject({ id: 'R2', previous: 'R1' });
  });
});

describe('The same person in two bodies', () => {
  it('is asked in each, and jäv in one round is not jäv in another', () => {
    const both = {
      ...krokom,
      mandates: [
        ...krokom.mandates.filter((m) => !(m.body === 'bun' && m.role === 'vice2')),
        { person: personCalled('vice2.ks'), body: 'bun', role: 'vice2', from: '2023-01-01' },
      ],
    };
    const heard = krokomAt('berort-presidium', {}, both)
      .when('vice2.ks', answering('R1', 'jav'))
      .when('ordforande.bun', answering('R1', 'tillstyrker'))
      .when('vice1.bun', answering('R1', 'tillstyrker'))
      .when('ordforande.bun', { type: 'closeRound', round: 'R1' });
    expect(heard.case.rounds.at(-1)?.electorate.map((e) => e.id)).toContain('vice2.ks');
    expect(heard.abilities('vice2.ks')).toContainEqual({ type: 'answer', target: 'R2' });
  });
});

describe('A mandate that ends while the round is open', () => {
  it('takes the seat out of the waiting, and lets what was answered stand', () => {
    const { world } = asked;
    const mandates = world.mandates.map((m) => (m.person.id === 'vice2.ks' ? { ...m, to: '2026-09-20' } : m));
    const answered = asked.when('vice2.ks', answering('R2', 'avstyrker')).at('2026-09-21T08:00:00.000Z');
    const gone = { ...answered.world, mandates };
    expect(
      told(gone, answered.past, answered.now).refusal('vice2.ks', answering('R2', 'tillstyrker')).rule,
    ).toBe('mandate-ended');
    expect(leavers(answered.case, mandates, answered.now)).toEqual([{ round: 'R2', person: 'vice2.ks' }]);
    const tidied = mandates.filter((m) => m.person.id !== 'vice2.ks');
    expect(leavers(answered.case, tidied, answered.now)).toEqual([]);
    const left = noteLeft(
      answered.case,
      { round: 'R2', person: 'vice2.ks' },
      contextOf(gone, 'system', answered.now),
    );
    expect(left).toMatchObject({ ok: true, events: [{ type: 'MemberLeft', person: 'vice2.ks' }] });
    const still = noteLeft(
      answered.case,
      { round: 'R2', person: 'vice1.ks' },
      contextOf(gone, 'system', answered.now),
    );
    expect(still).toMatchObject({ ok: false, refusal: { rule: 'still-sits' } });
  });
});

import { describe, expect, it } from 'vitest';
import { answering, text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { approved, form, krokomAt, screening } from '../testing/krokom-moves.ts';
import { opened, told } from '../testing/story.ts';
import { seated } from '../testing/world.ts';

const official = 'handlaggare.klf';

describe('Screening', () => {
  it.each([
    ['[K·C1]', 'kunskap', 'no', 'ej-behov'],
    ['[K·C2]', 'fragan-paverkbar', 'no', 'ej-paverkbar'],
    ['[K·C2]', 'vi-paverkbara', 'no', 'ej-paverkbar'],
    ['[K·C3]', 'larande', 'no', 'ej-behov'],
    ['[K·C4]', 'enskild', 'yes', 'enskild'],
    ['[K·C5]', 'sarskild-lag', 'yes', 'eget-forfarande'],
  ] as const)('%s turns the matter aside when %s is answered %s', (_, question, answer, end) => {
    const aside = opened(krokom, official).when(official, screening({ [question]: answer })).case;
    expect(aside.end).toMatchObject({ step: end, result: 'aside' });
    expect(aside.rounds).toEqual([]);
  });

  it('is not done before every question has an answer', () => {
    const story = krokomAt('granskning');
    const no = story.refusal(official, { type: 'screen', answers: { enskild: 'no' }, values: {} });
    expect(no).toMatchObject({ rule: 'screening-incomplete', citation: expect.stringContaining('St 1') });
    expect(no.errors?.filter((e) => e.message === 'Svara ja eller nej.')).toHaveLength(6);
  });

  it('needs to know which presidium is concerned', () => {
    const no = krokomAt('granskning').refusal(official, screening({}, {}));
    expect(no.errors).toEqual([expect.objectContaining({ field: 'berort-organ' })]);
  });
});

describe('The way to a decision', () => {
  it('[K·I-K2] asks the presidium concerned before KS presidium', () => {
    const heard = krokomAt('berort-presidium');
    expect(heard.case.rounds.at(-1)).toMatchObject({
      purpose: 'consultation',
      body: 'bun',
      due: '2026-09-29',
    });
    expect(approved(heard).case.rounds.at(-1)).toMatchObject({
      purpose: 'decision',
      body: 'ks',
      form: 'beredning',
    });
  });

  it('[K·L3] fixes level and word when it is ordered', () => {
    expect(krokomAt('plan', { level: 2, methods: ['webb', 'enkat'] }).case.ordered).toMatchObject({
      level: 2,
      word: 'medborgarkonsultation',
    });
    expect(krokomAt('processledare', { level: 4 }).case.ordered).toMatchObject({
      level: 4,
      word: 'medborgardialog',
    });
  });

  it('[K·L5] refuses level 3 once a finished proposal exists, and lets level 2 be tried', () => {
    const late = krokomAt('underlag').when(
      official,
      form('underlag', { 'fardigt-forslag': true, representativitet: ['samer'] }),
    );
    const propose = (level: number) =>
      ({ type: 'propose', level, recommendation: 'genomför', reason: text }) as const;
    expect(late.refusal('kommundirektor', propose(3))).toMatchObject({
      rule: 'finished-proposal-exists',
      citation: 'P 1 och 5',
    });
    expect(late.when('kommundirektor', propose(2)).step).toBe('berort-presidium');
    expect(late.refusal('kommundirektor', propose(9)).rule).toBe('level-unknown');
  });

  it('ends with what the asker is told when KS presidium says no', () => {
    const no = ['ordforande.ks', 'vice1.ks', 'vice2.ks']
      .reduce((s, who) => s.when(who, answering('R2', 'avstyrker')), krokomAt('stallningstagande'))
      .when('sekreterare.ks', { type: 'closeRound', round: 'R2' });
    expect(no.case.end).toMatchObject({ step: 'avstyrkt', result: 'declined' });
    expect(no.case.ordered).toBeUndefined();
  });

  it('goes back to be supplemented, and withdrawn, without being ordered', () => {
    const story = krokomAt('stallningstagande');
    const back = story.when('sekreterare.ks', { type: 'withdrawRound', round: 'R2', reason: text });
    expect(back.step).toBe('underlag');
    expect(story.refusal('ordforande.ks', { type: 'withdrawRound', round: 'R2', reason: text }).rule).toBe(
      'not-yours',
    );
    expect(back.refusal('vice1.ks', answering('R2', 'tillstyrker')).rule).toBe('round-withdrawn');
  });
});

describe('A round of cards', () => {
  const story = krokomAt('stallningstagande');

  it.each([official, 'kommundirektor', 'ordforande.bun', 'sekreterare.ks'])(
    'is not answered by %s',
    (who) => {
      expect(story.refusal(who, answering('R2', 'tillstyrker')).rule).toBe('not-yours');
    },
  );

  it('takes a changed answer until it closes, and none after', () => {
    const changed = story
      .when('vice1.ks', answering('R2', 'avstyrker'))
      .when('vice1.ks', answering('R2', 'tillstyrker'));
    expect(changed.case.rounds.at(-1)?.answers['vice1.ks']?.choice).toBe('tillstyrker');
    expect(approved(story).refusal('vice1.ks', answering('R2', 'avstyrker')).rule).toBe('round-closed');
  });

  it('lets the recused no more in', () => {
    const recused = story.when('ordforande.ks', answering('R2', 'jav'));
    expect(recused.refusal('ordforande.ks', answering('R2', 'tillstyrker')).rule).toBe('recused');
    expect(recused.refusal('ordforande.ks', { type: 'closeRound', round: 'R2' }).rule).toBe('not-yours');
    expect(recused.abilities('ordforande.ks')).toEqual([{ type: 'questionRecusal', target: 'R2' }]);
  });

  it.each(['avstyrker', 'kompletteras'] as const)('needs a reason for %s', (choice) => {
    const bare = { type: 'answer', round: 'R2', choice, reserve: false, surface: 'card' } as const;
    expect(story.refusal('vice1.ks', bare)).toMatchObject({ rule: 'reason-missing' });
  });

  it('is not closed before it is settled, nor by the product before the change window has passed', () => {
    expect(story.refusal('ordforande.ks', { type: 'closeRound', round: 'R2' }).rule).toBe('not-settled');
    const all = ['ordforande.ks', 'vice1.ks', 'vice2.ks'].reduce(
      (s, who) => s.when(who, answering('R2', 'tillstyrker')),
      story,
    );
    expect(
      all.at('2026-09-15T07:29:59.999Z').refusal('system', { type: 'closeRound', round: 'R2' }).rule,
    ).toBe('not-yours');
    const closed = all.at('2026-09-15T07:30:00.000Z').when('system', { type: 'closeRound', round: 'R2' });
    expect(closed.case.rounds.at(-1)?.closed).toMatchObject({ by: 'window', outcome: 'yes' });
  });
});

describe('[K·O1] Appointment', () => {
  const story = krokomAt('processledare');

  it("is the ordering presidium's chair's, of an elected leader and an official", () => {
    expect(
      story.refusal('ordforande.bun', { type: 'appoint', processLeader: 'vice1.ks', official }).rule,
    ).toBe('not-yours');
    const no = story.refusal('ordforande.ks', {
      type: 'appoint',
      processLeader: official,
      official: 'vice1.ks',
    });
    expect(no.errors?.map((e) => e.field)).toEqual(['processLeader', 'official']);
  });

  it('does not take an official whose mandate has ended', () => {
    const gone = seated(['handlaggare.sbf']).map((m) => ({ ...m, to: '2026-09-14' }));
    const world = { ...krokom, mandates: [...krokom.mandates, ...gone] };
    const no = told(world, story.past, story.now).refusal('ordforande.ks', {
      type: 'appoint',
      processLeader: 'vice1.ks',
      official: 'handlaggare.sbf',
    });
    expect(no.errors).toEqual([expect.objectContaining({ field: 'official' })]);
  });
});

import { describe, expect, it } from 'vitest';
import { personActor } from '../../people/actor.ts';
import { addWorkingDays } from '../../scheduling/working-days.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { openCase } from '../decide/open-case.ts';
import { booking, text } from '../testing/commands.ts';
import { hagfors, hagforsAt, official } from '../testing/hagfors-moves.ts';
import { approved } from '../testing/krokom-moves.ts';
import { filling, inMeeting, recording } from '../testing/moves.ts';
import { contextOf } from '../testing/story.ts';
import { personCalled } from '../testing/world.ts';
import { acceptWish, turnWishAside } from '../wish/decide-wish.ts';
import { evolveWish } from '../wish/wish.ts';

const values = { 'ks-beredde': '2026-10-05' };

describe('A political proposal in Hagfors', () => {
  it('[H·I-H] goes by KS presidium to fullmäktige, is carried out, decided and told', () => {
    const { case: c } = hagforsAt('avslutad');
    expect(c.steps.map((s) => s.step)).toEqual([
      'initiativ',
      'arendet',
      'granskning',
      'underlag',
      'ks-presidium',
      'fullmaktige',
      'plan',
      'genomforande',
      'sammanfattning',
      'aterkoppling-deltagare',
      'aterkoppling-allmanheten',
      'beslutsunderlag',
      'sakbeslut',
      'beslutet-berattas',
      'utvardering',
      'avslutad',
    ]);
    expect(c.initiative).toEqual({ by: 'political', body: 'bu' });
    expect(c.decisions.map((d) => [d.body, d.outcome, d.paragraph])).toEqual([
      ['kf', 'yes', '114'],
      ['kf', 'yes', '114'],
    ]);
    expect(c.duties.every((d) => d.done)).toBe(true);
  });

  it('[H·I-5] a card never stands in for fullmäktige: the yes of its presidium orders nothing', () => {
    const prepared = approved(hagforsAt('fullmaktige'));
    expect(prepared.step).toBe('fullmaktige');
    expect(prepared.case.ordered).toBeUndefined();
    expect(prepared.refusal(official, booking())).toMatchObject({ rule: 'not-now' });
    expect(prepared.refusal('ordforande.kf', recording(prepared, 'yes', '2026-10-19', values))).toMatchObject(
      {
        rule: 'not-yours',
      },
    );
  });

  it('[H·I-5] nor does its secretary before the day of the meeting', () => {
    const early = hagforsAt('fullmaktige').when('sekreterare.kf', {
      type: 'prepare',
      round: 'R2',
      meetingDate: '2026-10-19',
    });
    const record = recording(early, 'yes', '2026-10-19', values);
    expect(early.refusal('sekreterare.kf', record)).toMatchObject({ rule: 'not-on-agenda' });
    const met = early.at('2026-10-19T16:00:00.000Z');
    expect(met.refusal('sekreterare.ks', record)).toMatchObject({ rule: 'not-yours' });
    expect(met.when('sekreterare.kf', record).step).toBe('plan');
  });

  it('[H·L3] [H·I-6] has its level and its orderer from fullmäktige, before anybody is invited', () => {
    const { ordered } = hagforsAt('plan', { level: 4 }).case;
    expect(ordered).toMatchObject({ body: 'kf', level: 4, word: 'medborgardialog' });
  });

  it('[H·UL] does not reach fullmäktige without a plan for feedback and communication', () => {
    const before = hagforsAt('underlag');
    const whole = filling(before, {
      niva: 3,
      'dialogen-borjar': '2026-11-02',
      'dialogen-slutar': '2026-11-30',
    });
    if (whole.type !== 'fill') throw new Error('Not a form');
    const fields = whole.texts?.fields.filter((f) => !f.startsWith('plan-')) ?? [];
    const refusal = before.refusal(official, { ...whole, texts: { fields, document: text } });
    expect(refusal.errors?.map((e) => e.field)).toEqual(['plan-aterkoppling', 'plan-kommunikation']);
  });

  it('[H·L4] that is a brukardialog is turned aside', () => {
    const { end } = hagforsAt('brukardialog', { answers: { brukardialog: 'yes' } }).case;
    expect(end).toMatchObject({ result: 'aside' });
  });

  it('[H·C7] of consequence says which, and for whom', () => {
    const answered = (yes: boolean): CaseCommand => {
      const whole = filling(hagforsAt('arendet'), { 'vasentliga-konsekvenser': yes });
      const fields = 'texts' in whole ? (whole.texts?.fields.filter((f) => f !== 'konsekvenser') ?? []) : [];
      return { ...whole, texts: { fields, document: text } } as CaseCommand;
    };
    expect(hagforsAt('arendet').refusal(official, answered(true)).errors).toEqual([
      expect.objectContaining({ field: 'konsekvenser' }),
    ]);
    expect(hagforsAt('arendet').when(official, answered(false)).step).toBe('granskning');
  });

  it('[H·C7] of consequence is told the citizens also when there is no dialogue', () => {
    const aside = hagforsAt('informerat', { consequences: true, answers: { veta: 'no' } });
    expect(aside.case.duties).toMatchObject([{ rule: 'information-andring', due: '2026-10-30', done: {} }]);
    expect(hagforsAt('ingen-dialog', { answers: { veta: 'no' } }).case.duties).toEqual([]);
    const no = inMeeting(hagforsAt('fullmaktige', { consequences: true }), 'no', '2026-10-19');
    expect(no.step).toBe('informera');
    expect(inMeeting(hagforsAt('fullmaktige'), 'no', '2026-10-19').step).toBe('avslaget');
  });

  it('that would only inform is no matter for fullmäktige', () => {
    expect(hagforsAt('endast-information', { level: 1 }).case.end).toMatchObject({ result: 'aside' });
  });

  it('[H·U1] cannot leave its meetings before each is followed up', () => {
    const held = hagforsAt('genomforande')
      .when(official, booking({ organizer: personCalled(official) }))
      .at('2026-11-12T19:00:00.000Z')
      .when(official, { type: 'recordMeeting', meeting: 'M1', attended: 34, notes: text });
    expect(held.refusal(official, { type: 'finishMeetings' })).toMatchObject({ rule: 'feedback-missing' });
  });

  it('[H·F4] is told the public once decided, also where the decision was a no', () => {
    const no = inMeeting(hagforsAt('sakbeslut'), 'no', '2026-12-14');
    expect(no.step).toBe('beslutet-berattas');
    const duty = no.case.duties.find((d) => d.rule === 'beslutet-berattas');
    expect(duty).toMatchObject({ due: addWorkingDays('2026-12-14', 10) });
    expect(duty).not.toHaveProperty('done');
    const back = inMeeting(hagforsAt('sakbeslut'), 'supplement', '2026-12-14').case;
    expect(back.duties.map((d) => d.rule)).not.toContain('beslutet-berattas');
  });

  it('[H·R4] names target groups in its plan only, and of a meeting counts heads', () => {
    const story = hagforsAt('avslutad');
    const naming = story.past.filter((e) => JSON.stringify(e).includes('sallan-horda'));
    expect(naming).toMatchObject([{ type: 'FormFilled', step: 'plan' }]);
    expect(story.case.meetings).toMatchObject([{ held: { attended: 34 } }]);
  });
});

describe("A citizen's wish in Hagfors", () => {
  const at = hagfors.begins;
  const wish = evolveWish(undefined, { type: 'WishReceived', v: 1, document: text, at }, 'ON-2026-0001');
  const actor = personActor(personCalled(official), hagfors.mandates, '2026-09-15');
  const ctx = { now: at, actor, profile: hagfors.policy.profile };

  it('[H·I-H] never becomes a case, and is answered with the way that is hers', () => {
    expect(acceptWish(wish, {}, ctx)).toMatchObject({ ok: false, refusal: { rule: 'wish-not-taken-up' } });
    const [way] = hagfors.policy.profile.wishes.ways;
    const answered = turnWishAside(wish, { reason: text, way: way?.name ?? '' }, ctx);
    expect(answered).toMatchObject({ ok: true, events: [{ way: 'Lämna ett medborgarförslag' }] });
  });

  it.each([official, 'kanslichef.klk'])('[H·I-H] nor can %s begin a dialogue', (who) => {
    const command = { channel: 'politiskt-forslag', title: 'Skolan', by: personCalled(who) };
    expect(openCase('MD-2026-0001', command, contextOf(hagfors, who, at))).toMatchObject({
      ok: false,
      refusal: { rule: 'not-your-initiative' },
    });
  });
});

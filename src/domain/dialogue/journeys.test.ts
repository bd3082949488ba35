import { describe, expect, it } from 'vitest';
import { answering, booking, text } from './testing/commands.ts';
import { krokomAt } from './testing/krokom-moves.ts';
import { lillby } from './testing/lillby.ts';
import { opened } from './testing/story.ts';

describe('From a wish to a closed case', () => {
  it('[K·I-K2] goes the whole way in Krokom', () => {
    const { case: c } = krokomAt('avslutad');
    expect(c.steps.map((s) => s.step)).toEqual([
      'mottaget',
      'granskning',
      'underlag',
      'forslag',
      'berort-presidium',
      'stallningstagande',
      'processledare',
      'plan',
      'moten',
      'sammanfattning',
      'aterkoppling-2',
      'beslutsunderlag',
      'aterkoppling-3',
      'utvardering',
      'avslutad',
    ]);
    expect(c.end).toMatchObject({ step: 'avslutad', result: 'closed' });
    expect(c.rounds.map((r) => [r.purpose, r.body, r.closed?.outcome])).toEqual([
      ['consultation', 'bun', 'yes'],
      ['decision', 'ks', 'yes'],
    ]);
    expect(c.ordered).toMatchObject({ body: 'ks', level: 3, word: 'medborgardialog' });
    expect(c.processLeader?.id).toBe('vice1.ks');
    expect(c.duties.every((d) => d.done)).toBe(true);
  });

  it('goes the whole way in Lillby, by other steps, another word and another share', () => {
    const asked = opened(lillby, 'kommunsekreterare').when('kommunsekreterare', {
      type: 'fill',
      step: 'niva',
      values: { niva: 2 },
    });
    const meeting = booking({ method: 'bystuga', subject: 'Bysamtal om badplatsen' });
    const half = booking({
      method: 'bystuga',
      agenda: [
        { title: 'Vi', minutes: 60, citizens: false },
        { title: 'Ni', minutes: 60, citizens: true },
      ],
    });
    const ordered = asked
      .when('vice', answering('R1', 'tillstyrker'))
      .when('ordforande', answering('R1', 'tillstyrker'))
      .when('kommunsekreterare', { type: 'closeRound', round: 'R1' });
    expect(ordered.case.ordered).toMatchObject({ body: 'bygderadet', level: 2, word: 'bysamtal' });
    expect(ordered.refusal('kommunsekreterare', meeting)).toMatchObject({
      rule: 'agenda-share',
      citation: 'R 2',
    });
    const held = ordered
      .when('kommunsekreterare', half)
      .at('2026-11-12T19:00:00.000Z')
      .when('kommunsekreterare', { type: 'recordMeeting', meeting: 'M1', attended: 9, notes: text })
      .when('kommunsekreterare', { type: 'finishMeetings' });
    expect(held.case.end).toMatchObject({ step: 'klart', result: 'closed', tell: 'Tack för samtalet!' });
  });
});

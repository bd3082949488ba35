import { describe, expect, it } from 'vitest';
import { answering, text } from '../../domain/dialogue/testing/commands.ts';
import { krokomInForm } from '../../domain/dialogue/testing/krokom.ts';
import { krokomAt } from '../../domain/dialogue/testing/krokom-moves.ts';
import type { Story } from '../../domain/dialogue/testing/story.ts';
import { personCalled } from '../../domain/dialogue/testing/world.ts';
import { deskOf } from '../testing/desk.ts';
import { caseView } from './case-view.ts';

const words = { skal: 'Hennes bror äger marken.', fel: 'Fel paragraf.', tidigt: 'Det är för tidigt.' };
const saying = (id: keyof typeof words) => ({ reason: { ...text, id } });
const seenBy = (story: Story, who: string) =>
  caseView(deskOf(story, { words }).deps, { person: personCalled(who), surface: 'tab' }, story.case.nr);
const roundSeenBy = (story: Story, who: string) => seenBy(story, who)?.rounds.at(-1);

describe('A disputed jäv on the case page', () => {
  const asked = krokomAt('stallningstagande').when('vice2.ks', {
    type: 'questionRecusal',
    round: 'R2',
    person: 'ordforande.ks',
    ...saying('skal'),
  });

  it('says whom it is about, by ids to choose from, and how far it has come', () => {
    expect(roundSeenBy(asked, 'vice1.ks')).toMatchObject({
      members: [{ id: 'ordforande.ks' }, { id: 'vice1.ks' }, { id: 'vice2.ks' }],
      dispute: { person: 'ordforande.ks', by: 'vice2.ks', reason: words.skal, answered: 0, judges: 2 },
    });
  });

  it('tells the reason to those who judge it and the secretary, and to nobody else', () => {
    expect(roundSeenBy(asked, 'sekreterare.ks')?.dispute?.reason).toBe(words.skal);
    expect(roundSeenBy(asked, 'handlaggare.klf')?.dispute).toEqual(
      expect.not.objectContaining({ reason: expect.anything() }),
    );
    expect(JSON.stringify(seenBy(asked, 'handlaggare.klf'))).not.toContain(words.skal);
  });

  it('is told as judged, with its rule, and nothing of it to whoever was found recused', () => {
    const vote = { type: 'answerRecusal', round: 'R2', recused: 'yes' } as const;
    const found = asked.when('vice1.ks', vote).when('vice2.ks', vote);
    expect(roundSeenBy(found, 'vice1.ks')?.settled).toEqual([
      expect.stringMatching(/^ordforande\.ks: jäv\. 2 av 2/),
    ]);
    expect(seenBy(found, 'ordforande.ks')).toBeUndefined();
  });
});

describe('A presidium’s meeting on the case page', () => {
  const called = krokomAt('stallningstagande', {}, krokomInForm('form: presidiesammanträde'))
    .when('sekreterare.ks', { type: 'convene', date: '2026-10-08', time: '13:30', place: 'Ammerån' })
    .at('2026-10-08T11:30:00.000Z');
  const present = ['ordforande.ks', 'vice1.ks', 'vice2.ks'];

  it('says when it is, and who may be there, whoever presides first', () => {
    expect(seenBy(called, 'sekreterare.ks')?.sitting).toMatchObject({
      members: present.map((id) => ({ id })),
      convened: { date: '2026-10-08', time: '13:30', place: 'Ammerån' },
    });
  });

  it('keeps what an adjuster found wrong, and the reasons of a reservation', () => {
    const open = called.when('sekreterare.ks', { type: 'openSitting', present, adjuster: 'vice1.ks' });
    const { id: round } = open.case.rounds.at(-1) ?? { id: '' };
    const told = open
      .when('ordforande.ks', answering(round, 'tillstyrker'))
      .when('vice1.ks', answering(round, 'tillstyrker'))
      .when('vice2.ks', { ...answering(round, 'avstyrker'), reserve: true } as ReturnType<typeof answering>)
      .when('ordforande.ks', { type: 'closeRound', round })
      .when('vice2.ks', { type: 'writeReservation', round, ...saying('tidigt') })
      .when('sekreterare.ks', { type: 'recordMinutes', round, paragraph: '12' })
      .when('vice1.ks', { type: 'adjust', round, approve: false, ...saying('fel') });
    expect(roundSeenBy(told, 'sekreterare.ks')).toMatchObject({
      minutes: { paragraph: '12', rejected: { by: 'vice1.ks', reason: words.fel } },
      reservations: [{ name: 'vice2.ks', reason: words.tidigt }],
    });
  });
});

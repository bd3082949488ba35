import { describe, expect, it } from 'vitest';
import { answering, text } from '../../domain/dialogue/testing/commands.ts';
import { hagforsAt } from '../../domain/dialogue/testing/hagfors-moves.ts';
import { krokom } from '../../domain/dialogue/testing/krokom.ts';
import { form, krokomAt } from '../../domain/dialogue/testing/krokom-moves.ts';
import type { Story } from '../../domain/dialogue/testing/story.ts';
import { type World, worldOf } from '../../domain/dialogue/testing/world.ts';
import { krokomText } from '../../domain/policy/testing/planted.ts';
import { deskOf } from '../testing/desk.ts';
import { caseCard } from './case-card.ts';

/** Krokom, where fullmäktige's presidium is heard too, after the one concerned. */
const twoHeard = (): World => {
  const way = '            - { to: stallningstagande }\n\n  - id: forslag\n';
  if (!krokomText.includes(way)) throw new Error('Krokom has no such way');
  const also = `            - { to: ocksa-hors }

      - id: ocksa-hors
        name: Fullmäktiges presidium hörs
        kind: consultation
        body: kf
        cite: P 2
        next: { heard: stallningstagande }

  - id: forslag
`;
  return { ...krokom, policy: worldOf(krokomText.replace(way, also), krokom).policy };
};

/** Everybody agrees but the chair, who says why; and the round is closed. */
const chairSays = (story: Story, reason: string): Story => {
  const round = story.case.rounds.at(-1);
  if (!round) throw new Error('No round');
  const [chair, ...others] = round.electorate.map((e) => e.id);
  const why = { ...answering(round.id, 'avstyrker'), reason: { ...text, id: reason } };
  return others
    .reduce((s, id) => s.when(id, answering(round.id, 'tillstyrker')), story.when(chair ?? '', why))
    .when(`ordforande.${round.body}`, { type: 'closeRound', round: round.id });
};

const cardOf = (story: Story, who: string, words: Record<string, string> = {}) => {
  const card = caseCard(deskOf(story, { words }).deps, story.case, { id: who, name: who, address: '' });
  if (card?.kind !== 'answer') throw new Error(`No card to answer: ${card?.kind}`);
  return card;
};

describe('The card of the presidium that decides', () => {
  it('tells what each presidium said that was consulted on the way, and why', () => {
    const first = chairSays(krokomAt('berort-presidium', {}, twoHeard()), 'bun');
    const both = chairSays(first, 'kf');
    const { consulted } = cardOf(both, 'ordforande.ks', { bun: 'Ta med elevråden.', kf: 'För tidigt.' });
    expect(consulted?.map((c) => [c.body, c.outcome, c.reasons[0]?.text])).toEqual([
      ['Barn- och utbildningsnämnden', 'Tillstyrkt', 'Ta med elevråden.'],
      ['Kommunfullmäktige', 'Tillstyrkt', 'För tidigt.'],
    ]);
  });

  it('tells their last word only, where the matter came back and they were asked anew', () => {
    const first = chairSays(krokomAt('berort-presidium'), 'forst');
    const members = first.case.rounds.at(-1)?.electorate ?? [];
    const back = members
      .reduce((s, e) => s.when(e.id, answering('R2', 'kompletteras')), first)
      .when('ordforande.ks', { type: 'closeRound', round: 'R2' })
      .at('2026-09-16T08:00:00.000Z')
      .when('handlaggare.klf', form('underlag', { 'fardigt-forslag': false, representativitet: ['aldre'] }))
      .when('kommundirektor', { type: 'propose', level: 3, recommendation: 'genomför', reason: text });
    const { consulted } = cardOf(chairSays(back, 'sedan'), 'vice1.ks', {
      forst: 'För tidigt.',
      sedan: 'Nu.',
    });
    expect(consulted?.map((c) => c.reasons[0]?.text)).toEqual(['Nu.']);
  });

  it('tells the groups and what was answered, the choices before the texts; the level stands in the proposal', () => {
    const texts = JSON.stringify({ syfte: 'Höra de unga.', ramar: 'Budgeten ligger fast.' });
    const { facts, proposal } = cardOf(krokomAt('berort-presidium'), 'ordforande.bun', { H1: texts });
    expect(facts).toEqual([
      { label: 'Vilka berörs och behöver höras?', value: 'Ungdomar' },
      expect.objectContaining({ value: 'Nej' }),
      { label: 'Syfte', value: 'Höra de unga.' },
      expect.objectContaining({ value: 'Budgeten ligger fast.' }),
    ]);
    expect(proposal?.level).toBe('3 Dialog');
  });

  it('tells what happens next, and within what time', () => {
    expect(cardOf(krokomAt('stallningstagande'), 'ordforande.ks').next).toMatch(
      /^Vid ja: .+, inom \d+ arbetsdagar\. Vid nej: .+\.$/,
    );
  });

  it('tells the level where no proposal does', () => {
    const { facts } = cardOf(hagforsAt('ks-presidium', { level: 4 }), 'ordforande.ks');
    expect(facts?.[0]).toEqual({ label: 'Nivå', value: expect.stringMatching(/^4 \S+/) });
  });
});

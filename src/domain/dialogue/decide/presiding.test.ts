import { describe, expect, it } from 'vitest';
import { abilities } from '../abilities.ts';
import { nextInOrder } from '../rounds/overdue.ts';
import { answering } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { roundOf } from '../testing/rounds.ts';
import { contextOf, type Story } from '../testing/story.ts';
import { decide } from './decide.ts';
import { leadsToday } from './presiding.ts';

const now = '2026-09-15T07:00:00.000Z';
const tooLate = '2026-09-30T07:00:00.000Z';
const leaders = (members: string, at: string, away: readonly string[] = []): string[] => {
  const round = roundOf(members);
  return round.electorate
    .filter(({ id }) => {
      const actor = { kind: 'person' as const, person: { id, name: id, address: '' }, mandates: [] };
      return leadsToday(round, { ...contextOf(krokom, 'system', at), actor, away });
    })
    .map((e) => e.id);
};

describe('Who leads a round', () => {
  it.each([
    ['the chair', '...', now, [], ['m0']],
    ['the vice chair where the chair has jäv', 'j..', now, [], ['m1']],
    ['the vice chair too while the chair is away', '...', now, ['m0'], ['m0', 'm1']],
    ['the second vice chair where the first is away as well', '...', now, ['m0', 'm1'], ['m0', 'm2']],
    ['the chair alone where nobody else is there', '...', now, ['m0', 'm1', 'm2'], ['m0']],
    ['the next in order too when the day has passed', '...', tooLate, [], ['m0', 'm1']],
    ['the next who is not away when the day has passed', '...', tooLate, ['m1'], ['m0', 'm2']],
  ] as const)('is %s', (_, members, at, away, who) => {
    expect(leaders(members, at, away)).toEqual(who);
  });

  it('has a next in order only among those who may take part', () => {
    expect(nextInOrder(roundOf('.j.'), [])?.id).toBe('m2');
    expect(nextInOrder(roundOf('.jj'), [])).toBeUndefined();
  });
});

describe('What waits for the chair', () => {
  const may = (story: Story, who: string, away: readonly string[] = []): boolean =>
    abilities(story.case, { ...contextOf(krokom, who, story.now), away }).some((a) => a.type === 'appoint');
  const standing = krokomAt('processledare');

  it('is the chair’s, and nobody else’s', () => {
    expect(may(standing, 'ordforande.ks')).toBe(true);
    expect(may(standing, 'vice1.ks')).toBe(false);
    expect(may(standing, 'ordforande.bun')).toBe(false);
  });

  it('may be done by the vice chair while the chair is away', () => {
    expect(may(standing, 'vice1.ks', ['ordforande.ks'])).toBe(true);
    expect(may(standing, 'vice2.ks', ['ordforande.ks'])).toBe(false);
    expect(may(standing, 'vice2.ks', ['ordforande.ks', 'vice1.ks'])).toBe(true);
  });

  it('is never done by a chair who had jäv when the dialogue was ordered: the next in order appoints', () => {
    const asked = krokomAt('stallningstagande');
    const round = asked.case.rounds.at(-1)?.id ?? '';
    const ordered = asked
      .when('ordforande.ks', answering(round, 'jav'))
      .when('vice1.ks', answering(round, 'tillstyrker'))
      .when('vice2.ks', answering(round, 'tillstyrker'))
      .when('vice1.ks', { type: 'closeRound', round });
    expect(ordered.step).toBe('processledare');
    const appoint = { type: 'appoint', processLeader: 'vice2.ks', official: 'handlaggare.klf' } as const;
    expect(ordered.refusal('ordforande.ks', appoint).rule).toBe('not-yours');
    expect(decide(ordered.case, appoint, contextOf(krokom, 'vice1.ks', ordered.now)).ok).toBe(true);
  });
});

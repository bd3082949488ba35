import { beforeEach, describe, expect, it } from 'vitest';
import type { CardView } from '../../src/application/views/card-view.ts';
import { answered, askedKs } from '../product/krokom-in-memory.ts';
import { type Told, type Town, townInMemory } from '../product/town-in-memory.ts';

const chair = 'ordforande.ks';
const members = [chair, 'vice1.ks', 'vice2.ks'];
const secretary = 'sekreterare.ks';

/** Asked on Tuesday 15 September; the last day is Tuesday 29 September. Reminders: Thursday 24 and Monday 28. */
let town: Town;
let nr: string;
let round: string;
beforeEach(async () => {
  town = await townInMemory('2026-09-15T07:00:00.000Z');
  ({ nr, round } = await askedKs(town));
});

const reminders = (role: string): Told[] =>
  town.cardsTo(role).filter((t) => t.summary.startsWith('En påminnelse'));
const days = (role: string): string[] => reminders(role).map((t) => t.at.slice(0, 10));
const headings = (role: string): string[] => town.cardsTo(role).map((t) => t.card.now.heading);
/** Every hour of the days to come, from one instant to another. */
const through = async (from: string, to: string): Promise<void> => {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 3_600_000)
    await town.at(new Date(at).toISOString());
};

describe('A reminder', () => {
  it('comes on two working days in daytime to whoever has not answered, once each', async () => {
    await answered(town, 'vice1.ks', nr, round);
    await through('2026-09-16T07:00:00Z', '2026-09-29T15:30:00Z');
    expect(members.map(days)).toEqual([['2026-09-24', '2026-09-28'], [], ['2026-09-24', '2026-09-28']]);
    for (const t of town.told) expect(t.at.slice(11, 13) >= '06' && t.at.slice(11, 13) < '15').toBe(true);
  });

  it('can be answered where it stands, and every card of the question then shows the answer', async () => {
    await town.at('2026-09-24T08:00:00Z');
    expect(reminders(chair)[0]?.card.first).toMatchObject({
      kind: 'answer',
      tells: ['En vänlig påminnelse: frågan väntar på ditt svar.'],
    });
    await answered(town, chair, nr, round);
    const shown = town.cardsTo(chair).map((t) => t.card.now);
    expect(shown).toHaveLength(2);
    for (const card of shown) expect(card).toMatchObject({ kind: 'answer', own: { choice: 'tillstyrker' } });
    await answered(town, 'vice1.ks', nr, round);
    await answered(town, 'vice2.ks', nr, round);
    await town.command(secretary, nr, { type: 'closeRound', round });
    expect(town.cardsTo(chair).map((t) => t.card.now.kind)).toEqual(['closed', 'closed']);
  });

  it('does not come to whoever is away or recused', async () => {
    await town.product.application.beAway(town.person(chair), '2026-10-03');
    await town.command('vice1.ks', nr, { type: 'answer', round, choice: 'jav', reserve: false });
    await through('2026-09-23T07:00:00Z', '2026-09-29T15:30:00Z');
    expect(members.map(days)).toEqual([[], [], ['2026-09-24', '2026-09-28']]);
  });

  it('comes when they are back, where it is still time', async () => {
    await town.product.application.beAway(town.person(chair), '2026-10-03');
    await town.at('2026-09-25T08:00:00Z');
    expect(days(chair)).toEqual([]);
    await town.product.application.beBack(town.person(chair));
    await town.settled();
    expect(days(chair)).toEqual(['2026-09-25']);
  });

  it('is not made up for afterwards: of those that were missed only the last is given', async () => {
    await town.at('2026-09-28T09:00:00Z');
    expect(days(chair)).toEqual(['2026-09-28']);
    await town.at('2026-09-30T09:00:00Z');
    expect(days('vice1.ks')).toEqual(['2026-09-28']);
  });

  it('shames nobody: neither it nor what follows it names who has not answered', async () => {
    await answered(town, 'vice2.ks', nr, round);
    await through('2026-09-23T06:00:00Z', '2026-10-05T12:00:00Z');
    expect(headings('vice1.ks')).toContain('Du kan leda frågan');
    expect(headings(secretary)).toContain('Frågan ligger öppen hos dig');
    const silent = [chair, 'vice1.ks'].map((role) => town.person(role).name);
    for (const { summary, card } of town.told.filter((t) => t.at > '2026-09-16')) {
      const words = JSON.stringify([summary, { ...card.now, reader: '', proposal: '', consulted: '' }]);
      for (const name of silent) expect(words).not.toContain(name);
      expect(words).not.toMatch(/ej svarat|har inte svarat|inte har svarat|obesvarad|försumma|sen med/i);
    }
  });
});

describe('When the last day has passed', () => {
  const open = async () =>
    town.product.application.case({ person: town.person(secretary), surface: 'tab' }, nr);

  it('the next in order is told that she may lead it, and two working days later it lies with the secretary', async () => {
    await through('2026-09-29T06:00:00Z', '2026-09-29T22:00:00Z');
    expect(headings('vice1.ks')).not.toContain('Du kan leda frågan');
    await town.at('2026-09-30T06:00:00Z');
    expect(headings('vice1.ks')).toContain('Du kan leda frågan');
    expect([headings(chair), headings('vice2.ks')].flat()).not.toContain('Du kan leda frågan');
    expect(headings(secretary)).not.toContain('Frågan ligger öppen hos dig');
    await town.at('2026-10-01T20:00:00Z');
    expect(headings(secretary)).not.toContain('Frågan ligger öppen hos dig');
    await town.at('2026-10-02T06:00:00Z');
    expect(headings(secretary)).toContain('Frågan ligger öppen hos dig');
    expect((await open())?.next).toMatchObject({
      what: 'Presidiets ställningstagande: sista dagen har passerat, frågan ligger öppen',
      who: 'Nämndsekreterare i Kommunstyrelsen',
    });
    expect((await open())?.mine).toBe(true);
    await town.at('2027-02-01T09:00:00Z');
    expect((await open())?.rounds.at(-1)?.state).toBe('open');
    expect(headings(secretary).filter((h) => h === 'Frågan ligger öppen hos dig')).toHaveLength(1);
  });

  it('the vice chair can lead it to its end: with the answers it needs she closes it', async () => {
    await town.at('2026-09-30T07:00:00Z');
    await answered(town, 'vice1.ks', nr, round);
    await answered(town, 'vice2.ks', nr, round);
    const closed = await town.command('vice1.ks', nr, { type: 'closeRound', round });
    expect(closed.kind).toBe('done');
    const words = town
      .cardsTo('vice1.ks')
      .map((t): [CardView['kind'], string] => [t.card.now.kind, t.card.now.heading]);
    expect(words).toContainEqual(['told', 'Frågan är avslutad']);
  });

  it('it is the second vice chair where the first is away, and the secretary at once where the answers suffice', async () => {
    await town.product.application.beAway(town.person('vice1.ks'), '2026-10-30');
    await town.at('2026-09-30T07:00:00Z');
    expect(headings('vice2.ks')).toContain('Du kan leda frågan');
    await answered(town, 'vice1.ks', nr, round);
    await answered(town, 'vice2.ks', nr, round);
    expect(headings(secretary)).toContain('Frågan kan avslutas');
  });

  it('on a Saturday or in the evening nobody is told', async () => {
    const before = town.told.length;
    for (const at of ['2026-09-26T09:00:00Z', '2026-09-27T12:00:00Z', '2026-09-29T20:00:00Z']) {
      const told = town.told.length;
      await town.at(at);
      expect(town.told.length).toBe(told);
    }
    expect(town.told.length).toBe(before);
  });
});

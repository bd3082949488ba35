import { expect, it } from 'vitest';
import { answered, askedKs, askedPresidium } from '../product/krokom-in-memory.ts';
import { townInMemory } from '../product/town-in-memory.ts';

const seats = ['ordforande.sbn', 'vice1.sbn', 'vice2.sbn'];

it.each([
  ['an evening', '2026-09-15T21:00:00+02:00', '2026-09-16T08:00:00+02:00'],
  ['a Saturday', '2026-09-19T11:00:00+02:00', '2026-09-21T08:00:00+02:00'],
  ['Christmas Eve', '2026-12-24T11:00:00+01:00', '2026-12-28T08:00:00+01:00'],
  ['the Friday before the clocks go back', '2026-10-23T18:00:00+02:00', '2026-10-26T08:00:00+01:00'],
])('a card that is asked for on %s comes the next working morning, once', async (_, now, morning) => {
  const town = await townInMemory(new Date(now).toISOString());
  await askedPresidium(town);
  expect(town.told).toEqual([]);
  await town.at(new Date(Date.parse(morning) - 60_000).toISOString());
  expect(town.told).toEqual([]);
  await town.at(morning);
  await town.at(new Date(Date.parse(morning) + 3_600_000).toISOString());
  expect(seats.map((seat) => town.cardsTo(seat).length)).toEqual([1, 1, 1]);
});

it('a receipt answers at once whoever sends a wish at night; what else is told the citizen waits', async () => {
  const town = await townInMemory('2026-09-18T21:00:00.000Z');
  await askedPresidium(town);
  expect(town.mails.map((m) => m.subject)).toEqual(['Vi har tagit emot ditt önskemål ON-2026-0001']);
  await town.at('2026-09-21T08:00:00+02:00');
  expect(town.mails.map((m) => m.subject)).toContain('Ditt önskemål har blivit ärende MD-2026-0001');
});

it('a card that stands is brought up to date at once, at night too', async () => {
  const town = await townInMemory('2026-09-15T07:00:00.000Z');
  const { nr, round } = await askedKs(town);
  await town.at('2026-09-15T22:00:00+02:00');
  await answered(town, 'vice1.ks', nr, round);
  expect(town.cardsTo('ordforande.ks').map((t) => t.card.now)).toMatchObject([
    { kind: 'answer', answered: 1 },
  ]);
});

it('what is over before the morning is never sent', async () => {
  const town = await townInMemory('2026-09-18T18:00:00.000Z');
  await askedKs(town);
  await town.at('2026-09-21T08:00:00+02:00');
  expect(seats.map((seat) => town.cardsTo(seat).length)).toEqual([0, 0, 0]);
  expect(town.cardsTo('vice1.ks')).toHaveLength(1);
});

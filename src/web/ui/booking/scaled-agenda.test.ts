import { expect, it } from 'vitest';
import { agendaBudget } from '../../../domain/scheduling/agenda.ts';
import { scaledAgenda } from './scaled-agenda.ts';

const template = [
  { title: 'Välkomna', minutes: 10, citizens: false },
  { title: 'Samtal', minutes: 70, citizens: false },
  { title: 'Era frågor', minutes: 40, citizens: true },
];

it.each([45, 60, 90, 100, 120, 150, 180])(
  'keeps the citizens’ third at %i minutes, and the length',
  (minutes) => {
    const agenda = scaledAgenda(template, minutes);
    expect(agendaBudget(agenda, [1, 3]).enough).toBe(true);
    expect(agenda.reduce((sum, i) => sum + i.minutes, 0)).toBe(minutes);
  },
);

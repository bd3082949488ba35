import { expect, test } from 'vitest';
import { firstScenario } from './first-scenario.ts';

const krokom = { id: 'krokom', municipality: 'Krokoms kommun' };
const hagfors = { id: 'hagfors', municipality: 'Hagfors kommun' };

test('begins with the recording of the municipality, else with nothing', () => {
  expect(firstScenario([], krokom, ['empty', 'krokom', 'round-open'])).toBe('krokom');
  expect(firstScenario(['--fresh'], hagfors, ['empty'])).toBe('empty');
});

test('begins with what was asked for', () => {
  expect(firstScenario(['--scenario', 'round-open'], krokom, ['empty', 'krokom', 'round-open'])).toBe(
    'round-open',
  );
});

test('refuses what was never recorded, and says what there is', () => {
  expect(() => firstScenario(['--scenario', 'round-open'], hagfors, ['empty'])).toThrow(
    'Hagfors kommun har inget inspelat läge som heter "round-open". De som finns: empty.',
  );
});

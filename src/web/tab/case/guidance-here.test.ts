import { expect, test } from 'vitest';
import type { TrackStep } from '../../../contracts/views.ts';
import { checklistsHere, phaseOf, plannerHere, roleText, templatesHere } from './guidance-here.ts';

const step = (id: string, kind: TrackStep['kind'], state: TrackStep['state']): TrackStep => ({
  id,
  name: id,
  kind,
  state,
});
const cite = 'P 1';
const way = (at: number) =>
  [
    ['plan', 'form'],
    ['moten', 'meetings'],
    ['slut', 'form'],
  ].map(([id = '', kind], i) =>
    step(id, kind as 'form' | 'meetings', i < at ? 'done' : i === at ? 'current' : 'coming'),
  );

test('the phase follows the meetings', () => {
  expect([0, 1, 2].map((at) => phaseOf({ track: way(at) }))).toEqual(['before', 'during', 'after']);
});

test("shows the step's own lists first, then those of its phase", () => {
  const list = (id: string, phase: 'before' | 'during', steps: string[]) => ({
    id,
    name: id,
    phase,
    steps,
    items: ['x'],
    cite,
  });
  const lists = [
    list('under', 'during', []),
    list('fore', 'before', ['moten']),
    list('plan', 'before', ['plan']),
  ];
  const at = (index: number) => ({ track: way(index), step: { id: way(index)[index]?.id ?? '', name: '' } });
  expect(checklistsHere(at(1), lists).map((l) => l.id)).toEqual(['fore', 'under']);
  expect(checklistsHere(at(0), lists).map((l) => l.id)).toEqual(['plan']);
});

test('texts and planner follow the level', () => {
  const communication = {
    plannedBy: [
      { fromLevel: 1, who: 'Initiativtagaren', cite },
      { fromLevel: 3, who: 'Avdelningen', cite },
    ],
    channels: [],
    templates: [
      { id: 'a', name: 'A', channel: 'webb', levels: [1], text: '', cite },
      { id: 'b', name: 'B', channel: 'webb', text: '', cite },
    ],
  };
  const level = { number: 4, name: 'Inflytande' };
  expect(templatesHere({ level }, communication).map((t) => t.id)).toEqual(['b']);
  expect(plannerHere({ level }, communication)?.who).toBe('Avdelningen');
  expect(templatesHere({}, communication)).toHaveLength(2);
  expect(plannerHere({}, communication)).toBeUndefined();
});

test('the split of roles is a text to begin from', () => {
  expect(roleText([{ who: 'Processledaren', does: ['Leder', 'Lyssnar'], cite }])).toBe(
    'Processledaren:\n– Leder\n– Lyssnar',
  );
});

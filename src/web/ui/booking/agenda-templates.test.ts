import { expect, test } from 'vitest';
import { caseView } from '../../../http/testing/case-view.ts';
import { firstTemplate, templatesFor } from './agenda-templates.ts';

const items = [{ title: 'Era egna frågor', minutes: 30, citizens: true }];
const view = {
  ...caseView(),
  agendaRule: { share: [1, 3] as [number, number], fromMethodLevel: 3, cite: 'P 7' },
  agendaTemplates: [
    { id: 'alla', name: 'Alla möten', methods: [], items },
    { id: 'stormote', name: 'Stormöte', methods: ['stormote'], items },
  ],
};
const method = (id: string, level: number) => ({
  id,
  name: id,
  level,
  word: 'medborgardialog',
  guidance: '',
  online: 'may' as const,
  minutes: 90,
  noticeDays: 0,
  evening: false,
  cite: 'P 5',
});

test('those made for the method come first', () => {
  expect(templatesFor(view, 'stormote').map((t) => t.id)).toEqual(['stormote', 'alla']);
  expect(templatesFor(view, 'fokusgrupp').map((t) => t.id)).toEqual(['alla']);
});

test('is filled in where it is made for the method, or where the policy asks for the share', () => {
  expect(firstTemplate(view, method('stormote', 1))?.id).toBe('stormote');
  expect(firstTemplate(view, method('dialogmote', 3))?.id).toBe('alla');
  expect(firstTemplate(view, method('utskick', 1))).toBeUndefined();
});

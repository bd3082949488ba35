import { expect, test } from 'vitest';
import { firstNewCase, type Initiative, newCaseOf, withWay } from './new-case-draft.ts';

const ks = { id: 'ks', name: 'Kommunstyrelsen' };
const kf = { id: 'kf', name: 'Kommunfullmäktige' };
const political: Initiative = {
  route: 'politisk',
  name: 'Politiskt initiativ',
  by: 'political',
  bodies: [ks],
};
const official: Initiative = { route: 'tjanste', name: 'Årsplan', by: 'official', bodies: [ks, kf] };
const typed = { title: 'Skolan', place: ' ', description: 'Vi behöver prata.' };

test('one way and one body are chosen already', () => {
  expect(firstNewCase([political])).toMatchObject({ way: 'politisk political', body: 'ks' });
  expect(firstNewCase([political, official])).toMatchObject({ way: '', body: '' });
});

test('a body stays chosen only where the other way has it too', () => {
  const draft = { ...firstNewCase([]), body: 'kf' };
  expect(withWay(draft, official).body).toBe('kf');
  expect(withWay({ ...draft, body: 'bun' }, official).body).toBe('');
});

test('sends the body where there is one, and no empty place', () => {
  expect(newCaseOf({ ...firstNewCase([political]), ...typed }, political)).toEqual({
    channel: 'politisk',
    title: 'Skolan',
    description: 'Vi behöver prata.',
    body: 'ks',
  });
});

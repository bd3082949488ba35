import { expect, it } from 'vitest';
import type { Persona } from '../api/local.ts';
import { refreshDue } from './refresh.ts';

const persona: Persona = { upn: 'anna@liten.example', id: 'a-1', name: 'Anna', role: '', kind: 'person' };
const action = { type: 'Action.Execute', verb: 'refresh', data: { round: 1 } };
const due = { verb: 'refresh', data: { round: 1 } };
const now = 10_000_000;

it('refreshes for those named, and for everybody where nobody is', () => {
  expect(refreshDue({ refresh: { action, userIds: ['29:a-1'] } }, persona, undefined, now)).toEqual(due);
  expect(refreshDue({ refresh: { action } }, persona, undefined, now)).toEqual(due);
});

it('leaves the card alone for others, for an empty list, and where there is no refresh', () => {
  expect(refreshDue({ refresh: { action, userIds: ['29:b-2'] } }, persona, undefined, now)).toBeNull();
  expect(refreshDue({ refresh: { action, userIds: [] } }, persona, undefined, now)).toBeNull();
  expect(refreshDue({}, persona, undefined, now)).toBeNull();
});

it('waits until the last invoke is over a minute old', () => {
  expect(refreshDue({ refresh: { action } }, persona, now - 60_000, now)).toBeNull();
  expect(refreshDue({ refresh: { action } }, persona, now - 60_001, now)).toEqual(due);
});

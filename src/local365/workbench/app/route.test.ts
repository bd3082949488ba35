import { expect, it } from 'vitest';
import { readRoute, writeRoute } from './route.ts';

it('reads and writes the same address', () => {
  const route = {
    upn: 'anna@liten.example',
    place: 'calendar' as const,
    rest: ['2026-09-14', 'event', 'AA/k='],
  };
  expect(writeRoute(route)).toBe('#/anna@liten.example/calendar/2026-09-14/event/AA%2Fk%3D');
  expect(readRoute(writeRoute(route))).toEqual(route);
});

it('opens the chat for an unknown place, and nobody for nothing', () => {
  expect(readRoute('#/anna@liten.example')).toEqual({ upn: 'anna@liten.example', place: 'chat', rest: [] });
  expect(readRoute('#/anna@liten.example/nowhere')?.place).toBe('chat');
  expect(readRoute('')).toBeNull();
});

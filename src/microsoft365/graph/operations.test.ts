import { expect, it } from 'vitest';
import { operationOf, operations, personScopes } from './operations.ts';

it('finds the operation of a request, by link or path', () => {
  expect(operationOf('POST', 'https://graph.microsoft.com/v1.0/users/dialog%40a.se/sendMail')?.name).toBe(
    'user: sendMail',
  );
  expect(operationOf('POST', '/me/events/AAMk/cancel?x=1')?.name).toBe('event: cancel');
  const items = '/sites/a.com%2C1%2C2/lists/1/items';
  expect(operationOf('GET', `${items}/delta?token=x`)?.name).toBe('listItem: delta');
  expect(operationOf('GET', `${items}/7?$expand=fields`)?.name).toBe('Get listItem');
  expect(operationOf('PUT', '/drives/b!x/root:/Handlingar/MD-2026-0001/a.pdf:/content')?.name).toBe(
    'Upload small file',
  );
  expect(operationOf('DELETE', '/me/events/AAMk')).toBeUndefined();
  expect(operationOf('POST', '/me/sendMail')).toBeUndefined();
});

it('names each once, with the permission it takes', () => {
  const names = operations.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(operations.filter(({ permission }) => !/^\w+(\.\w+)+$/.test(permission))).toEqual([]);
  expect(personScopes).toEqual([
    'https://graph.microsoft.com/Calendars.ReadWrite',
    'https://graph.microsoft.com/Calendars.Read.Shared',
  ]);
});

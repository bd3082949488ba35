import { libraryOperations } from './library-operations.ts';
import { registerOperations } from './register-operations.ts';
import type { UsedOperation } from './used-operation.ts';

const ownCalendar = {
  identity: 'person',
  permission: 'Calendars.ReadWrite',
  resourceUnits: 0,
} as const;

/** Every operation of Graph that the app uses. Tests hold the traffic of the adapters against it. */
export const operations: readonly UsedOperation[] = [
  { name: 'Create event', method: 'POST', path: '/me/events', ...ownCalendar },
  { name: 'List events', method: 'GET', path: '/me/events', ...ownCalendar },
  { name: 'Get event', method: 'GET', path: '/me/events/{event-id}', ...ownCalendar },
  { name: 'Update event', method: 'PATCH', path: '/me/events/{event-id}', ...ownCalendar },
  { name: 'event: cancel', method: 'POST', path: '/me/events/{event-id}/cancel', ...ownCalendar },
  {
    name: 'calendar: getSchedule',
    method: 'POST',
    path: '/me/calendar/getSchedule',
    identity: 'person',
    permission: 'Calendars.Read.Shared',
    resourceUnits: 0,
  },
  {
    name: 'List places',
    method: 'GET',
    path: '/places/microsoft.graph.room',
    identity: 'app',
    permission: 'Place.Read.All',
    resourceUnits: 0,
  },
  {
    name: 'user: sendMail',
    method: 'POST',
    path: '/users/{user-id}/sendMail',
    identity: 'app',
    permission: 'Mail.Send',
    scopedTo: 'the dialogue mailbox, by RBAC for Applications in Exchange Online',
    resourceUnits: 0,
  },
  ...registerOperations,
  ...libraryOperations,
];

/** What a person is asked to consent to, once, for all that is done as them. */
export const personScopes: readonly string[] = [
  ...new Set(
    operations
      .filter(({ identity }) => identity === 'person')
      .map(({ permission }) => `https://graph.microsoft.com/${permission}`),
  ),
];

/** The operation a request is, by method and URL or path; undefined when the app has declared none such. */
export function operationOf(method: string, url: string): UsedOperation | undefined {
  const { pathname } = new URL(url, 'https://graph.microsoft.com');
  const asked = pathname.replace(/^\/v1\.0/, '');
  return operations.find((its) => its.method === method && patternOf(its.path).test(asked));
}

/** `{item-path}` is a path of its own, with folders; every other value is one segment. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\{item-path\}/, '.+').replace(/\{[^}]+\}/g, '[^/]+')}$`);

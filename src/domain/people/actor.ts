import { type Mandate, onDate, type Person } from './mandates.ts';

/** Who does something: a person with the mandates they hold today, a citizen, or the product itself when a time has come. */
export type Actor =
  | { kind: 'person'; person: Person; mandates: { body: string; role: string }[] }
  | { kind: 'citizen' }
  | { kind: 'system' };

export const personActor = (person: Person, mandates: readonly Mandate[], date: string): Actor => ({
  kind: 'person',
  person,
  mandates: onDate(mandates, date)
    .filter((m) => m.person.id === person.id)
    .map((m) => ({ body: m.body, role: m.role })),
});

/** Whether the actor holds a role, where `body` is given in that body. */
export const holds = (actor: Actor, role: string, body?: string): boolean =>
  actor.kind === 'person' &&
  actor.mandates.some((m) => m.role === role && (body === undefined || m.body === body));

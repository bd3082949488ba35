import type { Profile } from '../policy/profile.ts';

/** A person as Microsoft Entra knows them; `id` is the Entra object id. */
export interface Person {
  id: string;
  name: string;
  /** User principal name, which is also the mail address. */
  address: string;
}

/** Who sits where: a row of the list `Uppdrag`. Dates are `YYYY-MM-DD`, both included. */
export interface Mandate {
  person: Person;
  body: string;
  role: string;
  from: string;
  to?: string;
}

/** A member of a presidium when a round opened. `presides` is 1 for the chair. */
export interface Elector extends Person {
  role: string;
  presides: number;
}

export const onDate = (mandates: readonly Mandate[], date: string): Mandate[] =>
  mandates.filter((m) => m.from <= date && (m.to === undefined || date <= m.to));

/** The presidium of a body, chair first; a person counts once, in the role that presides first. */
export const presidiumOf = (
  profile: Profile,
  mandates: readonly Mandate[],
  body: string,
  date: string,
): Elector[] => {
  const presides = new Map(
    profile.roles.flatMap((r) => (r.presides === undefined ? [] : [[r.id, r.presides] as const])),
  );
  const seats = onDate(mandates, date)
    .filter((m) => m.body === body && presides.has(m.role))
    .map((m) => ({ ...m.person, role: m.role, presides: presides.get(m.role) ?? 0 }))
    .sort((a, b) => a.presides - b.presides);
  return seats.filter((s, i) => seats.findIndex((other) => other.id === s.id) === i);
};

/** Everybody who holds a role, in one body or in any. */
export const holdersOf = (
  mandates: readonly Mandate[],
  role: string,
  body: string | undefined,
  date: string,
): Person[] => {
  const people = onDate(mandates, date)
    .filter((m) => m.role === role && (body === undefined || m.body === body))
    .map((m) => m.person);
  return people.filter((p, i) => people.findIndex((other) => other.id === p.id) === i);
};

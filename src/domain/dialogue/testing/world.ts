import type { Mandate, Person } from '../../people/mandates.ts';
import type { Policy } from '../../policy/profile.ts';
import { profileIn } from '../../policy/testing/planted.ts';

/** A municipality to try the rules in: its policy, who sits where, and when a case begins. */
export interface World {
  nr: string;
  channel: string;
  policy: Policy;
  mandates: readonly Mandate[];
  begins: string;
}

/** `ordforande.ks` at an address of the world; the id is the short name itself, so that tests can be read. */
export const personCalled = (name: string): Person => ({ id: name, name, address: `${name}@kommun.example` });

/** Seats as `<role>.<body>`, or a role alone held in `body`. */
export const seated = (names: readonly string[], body = ''): Mandate[] =>
  names.map((name) => {
    const [role = '', of = body] = name.split('.');
    return { person: personCalled(name), body: of, role, from: '2023-01-01' };
  });

export const worldOf = (text: string, rest: Omit<World, 'policy'>): World => ({
  ...rest,
  policy: { hash: 'provad', profile: profileIn(text) },
});

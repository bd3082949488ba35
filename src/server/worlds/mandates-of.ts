import type { Mandate } from '../../domain/people/mandates.ts';
import { guidFor } from './local-tenant.ts';
import { addressOf, type WorldPeople } from './people.ts';

/** The mandates of a world's people, for the lists `Organ` and `Uppdrag`. */
export const mandatesOf = ({ people, domain }: WorldPeople): Mandate[] =>
  people.flatMap((p) =>
    (p.mandates ?? []).map(({ body, role }) => {
      const address = addressOf(p, domain);
      return { person: { id: guidFor(address), name: p.name, address }, body, role, from: '2023-01-01' };
    }),
  );

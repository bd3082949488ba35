import { krokomDomain } from '../worlds/krokom.ts';
import type { Matter } from './matters.ts';
import { type PersonClient, type Places, personClient } from './person-client.ts';

/** Signs in as one of Krokom's people: `ordforande.ks`. */
export type As = (role: string) => Promise<PersonClient>;

export const asOf = (places: Places): As => {
  const clients = new Map<string, Promise<PersonClient>>();
  return (role) => {
    const upn = `${role}@${krokomDomain}`;
    const client = clients.get(upn) ?? personClient(places, upn);
    clients.set(upn, client);
    return client;
  };
};

/** Where a matter stands on its walk. */
export interface Moment {
  matter: Matter;
  as: As;
  now: Date;
  later(days: number): Promise<void>;
}

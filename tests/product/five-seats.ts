import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { krokomText } from '../../src/domain/policy/testing/planted.ts';
import { createGraphDoor } from '../../src/microsoft365/graph/create-graph-door.ts';
import { importOrganisation } from '../../src/microsoft365/register/import-organisation.ts';
import { guidFor, localDefaults } from '../../src/server/worlds/local-tenant.ts';

/** Krokom with five seats in kommunstyrelsens presidium; gives the profile's file. */
export const fiveSeatProfile = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'profile-')), 'fem-platser.yaml');
  const seats = '  - { id: ks, name: Kommunstyrelsen, short: KS, kind: styrelse, presidiumSeats: 3 }';
  const role = '  - { id: vice2, name: 2:e vice ordförande, presides: 3 }';
  const more = [
    role,
    '  - { id: vice3, name: 3:e vice ordförande, presides: 4 }',
    '  - { id: vice4, name: 4:e vice ordförande, presides: 5 }',
  ];
  writeFileSync(file, krokomText.replace(seats, seats.replace('3 }', '5 }')).replace(role, more.join('\n')));
  return file;
};

/** Gives two more people a seat there, by the lists, as an administrator would. */
export const seatTwoMore = async (origin: string): Promise<void> => {
  const { tenantId, clientId, clientSecret, registerSiteId, readingSiteId } = localDefaults;
  const door = createGraphDoor({
    tenantId,
    clientId,
    clientSecret,
    identityOrigin: origin,
    graphOrigin: origin,
  });
  const seat = (address: string, name: string, role: string) => {
    const person = { id: guidFor(`${address}@krokom.example`), name, address: `${address}@krokom.example` };
    return { person, body: 'ks', role, from: '2023-01-01' };
  };
  const mandates = [
    seat('ordforande.bun', 'Jonas Fjällgren', 'vice3'),
    seat('ordforande.sn', 'Monica Hållén', 'vice4'),
  ];
  await importOrganisation(
    door,
    { register: registerSiteId, reading: readingSiteId },
    { bodies: [], mandates },
  );
};

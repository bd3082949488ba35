import type { World } from '../../src/local365/world.ts';

const people: [address: string, name: string, role: string][] = [
  ['ordforande.a', 'Astrid Lund', 'Ordförande i nämnd A'],
  ['ordforande.b', 'Bengt Åkesson', 'Ordförande i nämnd B'],
  ['vice.a', 'Carin Öberg', 'Vice ordförande i nämnd A'],
  ['vice.b', 'David Nilsson', 'Vice ordförande i nämnd B'],
  ['handlaggare.a', 'Elin Jönsson', 'Handläggare på kontoret'],
  ['handlaggare.b', 'Fredrik Wallin', 'Handläggare på förvaltningen'],
  ['direktor', 'Gunilla Sjöström-Bergkvist', 'Kommundirektör'],
];

/** A small office with an app at `appOrigin`: enough people to choose among, a shared mailbox and a room. */
export function officeWorld(appOrigin: string): World {
  const clientId = '22222222-2222-4222-8222-222222222222';
  return {
    tenant: { id: '11111111-1111-4111-8111-111111111111', name: 'Kontoret', domain: 'kontoret.example' },
    app: {
      clientId,
      name: 'Provappen',
      secret: 'local',
      apiScope: `api://localhost/${clientId}/access_as_user`,
      botEndpoint: `${appOrigin}/api/messages`,
      tab: { name: 'Register', url: `${appOrigin}/tab/` },
      addin: { name: 'Boka', url: `${appOrigin}/outlook/` },
      applicationPermissions: ['Mail.Send', 'Calendars.ReadWrite'],
      delegatedPermissions: ['User.Read', 'Calendars.ReadWrite'],
    },
    people: [
      ...people.map(([address, name, role], index) => ({
        id: `aaaaaaaa-0000-4000-8000-0000000000${10 + index}`,
        upn: `${address}@kontoret.example`,
        name,
        role,
        kind: 'person' as const,
      })),
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000050',
        upn: 'lada@kontoret.example',
        name: 'Brevlådan',
        role: 'Delad brevlåda',
        kind: 'shared',
      },
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000051',
        upn: 'salen@kontoret.example',
        name: 'Salen',
        role: 'Rum',
        kind: 'room',
        capacity: 12,
      },
    ],
    sites: [],
    clock: '2026-09-15T09:00:00+02:00',
    timeZone: 'Europe/Stockholm',
    scenarios: {},
  };
}

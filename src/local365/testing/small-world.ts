import type { World } from '../world.ts';

/** A world for the emulator's own tests: two people, a shared mailbox, a room and two sites. Nobody's municipality. */
export const smallWorld: World = {
  tenant: { id: '11111111-1111-4111-8111-111111111111', name: 'Liten', domain: 'liten.example' },
  app: {
    clientId: '22222222-2222-4222-8222-222222222222',
    name: 'Prov',
    secret: 'local',
    apiScope: 'api://localhost:3978/22222222-2222-4222-8222-222222222222/access_as_user',
    botEndpoint: 'http://localhost:3978/api/messages',
    tab: { name: 'Prov', url: 'http://localhost:3978/tab/' },
    addin: { name: 'Prov', url: 'http://localhost:3978/outlook/' },
    applicationPermissions: [
      'Sites.Manage.All',
      'User.ReadBasic.All',
      'Mail.Send',
      'Calendars.ReadWrite',
      'Place.Read.All',
    ],
    delegatedPermissions: ['User.Read', 'Sites.Read.All', 'Calendars.ReadWrite', 'Calendars.Read.Shared'],
  },
  people: [
    {
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      upn: 'anna@liten.example',
      name: 'Anna Ek',
      role: 'Ordförande',
      kind: 'person',
    },
    {
      id: 'aaaaaaaa-0000-4000-8000-000000000002',
      upn: 'bo@liten.example',
      name: 'Bo Alm',
      role: 'Handläggare',
      kind: 'person',
      jobTitle: 'Handläggare',
      department: 'Kansliet',
    },
    {
      id: 'aaaaaaaa-0000-4000-8000-000000000003',
      upn: 'brevlada@liten.example',
      name: 'Brevlådan',
      role: 'Delad',
      kind: 'shared',
    },
    {
      id: 'aaaaaaaa-0000-4000-8000-000000000004',
      upn: 'salen@liten.example',
      name: 'Salen',
      role: 'Rum',
      kind: 'room',
      capacity: 12,
    },
  ],
  sites: [
    {
      id: 'liten.sharepoint.com,33333333-3333-4333-8333-333333333331,44444444-4444-4444-8444-444444444441',
      path: '/sites/register',
      displayName: 'Register',
      infoKey: 'siteId',
    },
    {
      id: 'liten.sharepoint.com,33333333-3333-4333-8333-333333333332,44444444-4444-4444-8444-444444444442',
      path: '/sites/lasning',
      displayName: 'Läsning',
      infoKey: 'readSiteId',
    },
  ],
  clock: '2026-09-15T09:00:00+02:00',
  timeZone: 'Europe/Stockholm',
  scenarios: {},
};

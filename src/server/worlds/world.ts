import { krokom } from './krokom.ts';
import { lillby } from './lillby.ts';
import { guidFor, localDefaults } from './local-tenant.ts';
import type { WorldPeople } from './people.ts';

/** The bundled profiles' worlds; one's own profile is tried with Krokom's people, who then hold nothing in it. */
export const worldOf = (profile: string): WorldPeople => (profile === 'lillby' ? lillby : krokom);

export interface WorldAddresses {
  /** The app's own origin. */
  app: string;
  /** Scenario name → file with its state. */
  scenarios: Record<string, string>;
}

/** The world file that a local Microsoft 365 is started with. */
export const worldFile = (
  { name, domain, people }: WorldPeople,
  { app, scenarios }: WorldAddresses,
): object => {
  const { tenantId, clientId, clientSecret, registerSiteId, readingSiteId } = localDefaults;
  return {
    tenant: { id: tenantId, name, domain },
    app: {
      clientId,
      name: 'Medborgardialog',
      secret: clientSecret,
      apiScope: `api://${new URL(app).host}/${clientId}/access_as_user`,
      botEndpoint: `${app}/api/messages`,
      tab: { name: 'Medborgardialog', url: `${app}/tab/` },
      addin: { name: 'Medborgardialog', url: `${app}/outlook/` },
      applicationPermissions: [
        'Sites.Manage.All',
        'User.ReadBasic.All',
        'Mail.Send',
        'Place.Read.All',
        'Calendars.ReadWrite',
      ],
      delegatedPermissions: ['User.Read', 'Calendars.ReadWrite', 'Calendars.Read.Shared', 'Mail.Read'],
    },
    people: people.map((p) => ({
      id: guidFor(`${p.address}@${domain}`),
      upn: `${p.address}@${domain}`,
      name: p.name,
      role: p.role,
      kind: p.kind ?? 'person',
      ...(p.capacity === undefined ? {} : { capacity: p.capacity }),
    })),
    sites: [
      {
        id: registerSiteId,
        path: '/sites/medborgardialog-register',
        displayName: 'Medborgardialog – register',
        infoKey: 'siteId',
      },
      {
        id: readingSiteId,
        path: '/sites/medborgardialog',
        displayName: 'Medborgardialog',
        infoKey: 'readSiteId',
      },
    ],
    clock: '2026-09-15T09:00:00+02:00',
    timeZone: 'Europe/Stockholm',
    scenarios,
  };
};

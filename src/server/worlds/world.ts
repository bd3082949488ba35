import type { Profile } from '../../domain/policy/profile.ts';
import { loadPolicy } from '../load-policy.ts';
import { krokomPeople } from './krokom.ts';
import { guidFor, localDefaults } from './local-tenant.ts';
import { addressOf, type WorldPeople, type WorldPerson } from './people.ts';
import { peopleOf } from './people-of.ts';

/** Personas that stand by name; every other municipality's people follow from its profile. */
const fixed: Record<string, readonly WorldPerson[]> = { krokom: krokomPeople };

/** The world of a bundled profile, by name, or of one's own, by path. Throws PolicyError where the profile does not hold. */
export const worldOf = (profile: string): WorldPeople =>
  worldFor(profile, loadPolicy(profile).policy.profile);

/** The same, of a profile that has been read. */
export const worldFor = (profile: string, read: Profile): WorldPeople => ({
  profile,
  name: read.municipality,
  domain: `${read.id}.example`,
  people: peopleOf(read, fixed[read.id]),
  citizens: [
    { name: 'Margit Olofsson', address: 'margit.olofsson@example.com' },
    { name: 'Yusuf Demir', address: 'yusuf.demir@example.com' },
  ],
});

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
      composeExtension: { commandId: 'sokArende', title: 'Sök ärende', parameter: 'q' },
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
      id: guidFor(addressOf(p, domain)),
      upn: addressOf(p, domain),
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

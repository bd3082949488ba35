/**
 * A world: the people, mailboxes, rooms, sites and the one registered app that a local Microsoft 365 starts with.
 * It is handed in as JSON by whoever starts the emulator; the emulator itself knows no municipality.
 */
export interface World {
  tenant: { id: string; name: string; domain: string };
  app: RegisteredApp;
  people: Person[];
  sites: WorldSite[];
  /** ISO 8601 with offset; where local time starts ticking. */
  clock: string;
  /** IANA zone of the mailboxes, shown to people. */
  timeZone: string;
  /** Name → file with a state exported by `GET /__local/state`. */
  scenarios: Record<string, string>;
}

export interface RegisteredApp {
  clientId: string;
  name: string;
  secret: string;
  /** Scope of the app's own API, e.g. `api://localhost:3978/<clientId>/access_as_user`. */
  apiScope: string;
  /** Where the Bot Connector delivers activities. */
  botEndpoint: string;
  tab: { name: string; url: string };
  addin: { name: string; url: string };
  /** The manifest's search command of a message extension, where the app has one: its id, title and parameter's name. */
  composeExtension?: { commandId: string; title: string; parameter: string };
  /** Application permissions an administrator has granted, e.g. `Mail.Send`. */
  applicationPermissions: string[];
  /** Delegated permissions consented to for everybody. */
  delegatedPermissions: string[];
}

export interface Person {
  id: string;
  /** User principal name and mail address. */
  upn: string;
  name: string;
  /** What the persona chooser shows under the name. */
  role: string;
  kind: 'person' | 'shared' | 'room';
  jobTitle?: string;
  department?: string;
  capacity?: number;
}

export interface WorldSite {
  id: string;
  /** Server-relative path, e.g. `/sites/medborgardialog`. */
  path: string;
  displayName: string;
  /** Key under which `GET /__local/info` gives this site's id, e.g. `siteId`. */
  infoKey: string;
}

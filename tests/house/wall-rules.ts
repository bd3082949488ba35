/** A wall of the house: from where, what may not be imported, and why. Paths are relative to the repository. */
export interface Wall {
  name: string;
  why: string;
  from: RegExp;
  /** Files of `from` that the wall does not concern. */
  exempt?: RegExp;
  forbids(target: string): boolean;
}

const room = (path: string): RegExp => new RegExp(`^src/${path}/`);
const inside = /^(src|tests)\//;

/** Nothing of ours but the room itself and the rooms named. */
const only = (name: string, path: string, allowed: string[], why: string): Wall => ({
  name,
  why,
  from: room(path),
  forbids: (target) => inside.test(target) && ![path, ...allowed].some((r) => room(r).test(target)),
});

const packages =
  (...names: string[]) =>
  (target: string): boolean =>
    names.some((n) => target === `npm:${n}` || target.startsWith(`npm:${n}/`));

export const walls: Wall[] = [
  only(
    'domain-stands-alone',
    'domain',
    [],
    'The rules of a municipality must be readable and testable without any machinery.',
  ),
  only(
    'contracts-know-types-only',
    'contracts',
    ['domain'],
    'Contracts are shared by browser and server: they name domain types and nothing else.',
  ),
  only(
    'application-knows-ports',
    'application',
    ['domain', 'contracts'],
    'Application says what the outside must give (ports); it never knows who gives it.',
  ),
  only(
    'microsoft365-serves-ports',
    'microsoft365',
    ['domain', 'application/ports'],
    'Adapters fulfil ports; were they to know commands or views, Microsoft 365 could not be exchanged or tested alone.',
  ),
  only(
    'documents-give-form',
    'documents',
    ['application/ports'],
    'What a record says is decided in the application; here it only becomes a Word or PDF file.',
  ),
  only(
    'bot-is-sdk-free',
    'bot',
    ['domain', 'application', 'contracts'],
    'The bot core turns an activity into a command and a card; it reaches the world only through the application.',
  ),
  only(
    'http-asks-application',
    'http',
    ['application', 'contracts', 'domain'],
    'Routes are thin: they ask the application and never talk to Microsoft 365.',
  ),
  only(
    'web-knows-contracts',
    'web',
    ['contracts', 'application/texts', 'domain/scheduling'],
    'The browser gets abilities and words from the server; rules in two places drift apart.',
  ),
  only(
    'local365-knows-nothing-of-ours',
    'local365',
    [],
    'A misreading of Graph must not be written into both sides and pass.',
  ),
  {
    name: 'nothing-imports-local365',
    why: 'The app speaks to Microsoft 365 on the wire, local or not: there is no mock mode to import.',
    from: /^src\/(?!local365\/)/,
    forbids: (target) => room('local365').test(target),
  },
  {
    name: 'server-leaves-web-alone',
    why: 'The server hands out what the build made of src/web; it never runs it.',
    from: room('server'),
    forbids: (target) => room('web').test(target),
  },
  {
    name: 'one-composition-root',
    why: 'compose.ts builds the adapters; a room that imported the server back would be a second composition root.',
    from: /^src\/(?!server\/)/,
    forbids: (target) => room('server').test(target),
  },
  {
    name: 'one-botbuilder-file',
    why: 'Microsoft has archived botbuilder: one file speaks it, so that moving to its successor is one file.',
    from: /^src\//,
    exempt: /^src\/bot\/botbuilder\.ts$/,
    forbids: packages('botbuilder', 'botframework-connector', 'botframework-schema'),
  },
  {
    name: 'one-maker-of-files',
    why: 'The libraries for Word and PDF stand in one room: exchanging one is that room alone.',
    from: /^src\//,
    exempt: /^src\/documents\//,
    forbids: packages('docx', 'pdfkit', 'fflate'),
  },
  {
    name: 'one-door-to-graph',
    why: 'Sign-in, retry and paging are decided once, behind the one door to Graph.',
    from: /^src\//,
    exempt: /^src\/(microsoft365\/graph\/|local365\/.*\.test\.ts$)/,
    forbids: packages('@microsoft/microsoft-graph-client', '@azure/msal-node'),
  },
  {
    name: 'one-reader-of-the-environment',
    why: 'Only src/server reads the environment, so that what the app can be told stands in one place.',
    from: /^src\/(domain|contracts|application|microsoft365|documents|bot|http|web)\//,
    forbids: (target) => target === 'node:process',
  },
];

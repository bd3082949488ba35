/** The walls of the house. Each rule says why it stands; `npm run check` prints the reason with the import that broke it. */
const room = (name) => `^src/${name}/`;
const only = (name, from, allowed, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path: from, pathNot: '\\.test\\.tsx?$|/testing/' },
  to: { path: '^(src|tests)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only('domain-stands-alone', room('domain'), [], 'The rules of a municipality must be readable and testable without any machinery: domain imports no other room.'),
    only('contracts-know-types-only', room('contracts'), [room('domain')], 'Contracts are shared by browser and server: they may name domain types and nothing else.'),
    only('application-knows-ports', room('application'), [room('domain'), room('contracts')], 'Application says what the outside must give (ports); it never knows who gives it.'),
    only('microsoft365-serves-ports', room('microsoft365'), [room('domain'), room('application/ports')], 'The adapters fulfil ports; were they to know commands or views, Microsoft 365 could not be exchanged or tested alone.'),
    only('bot-is-sdk-free', room('bot'), [room('domain'), room('application'), room('contracts')], 'The bot core turns an activity into a command and a card; it reaches the world only through the application.'),
    only('http-asks-application', room('http'), [room('application'), room('contracts'), room('domain'), room('bot/cards')], 'Routes are thin: they ask the application and never talk to Microsoft 365.'),
    only('web-knows-contracts', room('web'), [room('contracts'), room('application/texts'), room('domain/scheduling')], 'The browser gets abilities and words from the server; rules in two places drift apart.'),
    only('local365-knows-nothing-of-ours', room('local365'), [], 'A misreading of Graph must not be written into both sides and pass: the emulator imports nothing of the app.'),
    {
      name: 'nothing-imports-local365',
      severity: 'error',
      comment: 'The app speaks to Microsoft 365 on the wire, local or not: there is no mock mode to import.',
      from: { path: '^src/(?!local365/)' },
      to: { path: room('local365') },
    },
    {
      name: 'server-leaves-web-alone',
      severity: 'error',
      comment: 'The server hands out what the build made of src/web; it never runs it.',
      from: { path: room('server') },
      to: { path: room('web') },
    },
    {
      name: 'nobody-imports-server',
      severity: 'error',
      comment: 'compose.ts builds the adapters; a room that imported it back would be a second composition root.',
      from: { path: '^src/(?!server/)' },
      to: { path: room('server') },
    },
    {
      name: 'one-botbuilder-file',
      severity: 'error',
      comment: 'Microsoft has archived botbuilder: one adapter file speaks it, so that moving to its successor is one file.',
      from: { path: '^src/', pathNot: '^src/bot/botbuilder\\.ts$' },
      to: { path: 'node_modules/botbuilder|node_modules/botframework' },
    },
    {
      name: 'one-door-to-graph',
      severity: 'error',
      comment: 'Sign-in, retry and paging are decided once, behind the one door to Graph.',
      // The emulator's tests try Microsoft's own clients on it: that they work is what it is for.
      from: { path: '^src/', pathNot: '^src/microsoft365/graph/|^src/local365/.*\\.test\\.ts$' },
      to: { path: 'node_modules/(@microsoft/microsoft-graph-client|@azure/msal-node)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two files, or two ideas tangled.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere hides from the walls.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: { exportsFields: ['exports'], mainFields: ['module', 'main', 'types', 'typings'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'] },
  },
};

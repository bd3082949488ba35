import { z } from 'zod';
import { defaultProfile } from './default-profile.ts';

/** Everything the app takes from its environment, in one typed shape. */
export interface Config {
  port: number;
  /** Where citizens and Teams reach the app, without a trailing slash. */
  publicUrl: string;
  profile: string;
  clockUrl: string | undefined;
  worker: boolean;
  tenantId: string;
  clientId: string;
  clientSecret: string;
  registerSiteId: string;
  readingSiteId: string;
  /** `https://graph.microsoft.com`, `https://login.microsoftonline.com`, `https://smba.trafficmanager.net/emea/`, or a local Microsoft 365's. */
  graphOrigin: string;
  identityOrigin: string;
  botServiceUrl: string;
  /** Origin of a Bot Framework channel that is not Microsoft's; undefined = Microsoft's. */
  channelOrigin: string | undefined;
  /** Pages beside Teams and Outlook that may frame tab and pane. */
  hostOrigins: string[];
  /** Between rounds of the log's delta. */
  pollMilliseconds: number;
  outwardAnHour: number;
}

/** A setting that is missing or contradicts another: one clear line each. */
export class ConfigError extends Error {}

const shape = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  LOCAL365_PORT: z.coerce.number().int().min(1).max(65535).default(3979),
  PUBLIC_URL: z.url().optional(),
  PROFILE: z.string().min(1).default(defaultProfile),
  CLOCK_URL: z.url().optional(),
  WORKER: z.enum(['on', 'off']).default('on'),
  TENANT_ID: z.guid().optional(),
  CLIENT_ID: z.guid().optional(),
  CLIENT_SECRET: z.string().min(1).optional(),
  REGISTER_SITE_ID: z.string().min(1).optional(),
  READING_SITE_ID: z.string().min(1).optional(),
  GRAPH_ORIGIN: z.url().optional(),
  IDENTITY_ORIGIN: z.url().optional(),
  BOT_SERVICE_URL: z.url().optional(),
  CHANNEL_ORIGIN: z.url().optional(),
  HOST_ORIGINS: z.string().optional(),
  POLL_MILLISECONDS: z.coerce.number().int().min(250).optional(),
  OUTWARD_AN_HOUR: z.coerce.number().int().min(1).default(500),
});
type Environment = z.infer<typeof shape>;

/** What a local Microsoft 365 has, when nothing else is said: `npm run serve` beside `npm run local365` just works. */
export interface LocalDefaults {
  tenantId: string;
  clientId: string;
  clientSecret: string;
  registerSiteId: string;
  readingSiteId: string;
}

/** Reads the environment. Throws ConfigError, naming the variable. */
export const readConfig = (environment: NodeJS.ProcessEnv, local: LocalDefaults): Config => {
  const read = shape.safeParse(environment);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'));
  }
  return read.data.NODE_ENV === 'production' ? production(read.data) : development(read.data, local);
};

const common = (e: Environment) => ({
  port: e.PORT,
  profile: e.PROFILE,
  worker: e.WORKER === 'on',
  outwardAnHour: e.OUTWARD_AN_HOUR,
});

const development = (e: Environment, local: LocalDefaults): Config => {
  const origin = `http://localhost:${e.LOCAL365_PORT}`;
  return {
    ...common(e),
    publicUrl: e.PUBLIC_URL ?? `http://localhost:${e.PORT}`,
    clockUrl: e.CLOCK_URL ?? `${origin}/__local/clock`,
    tenantId: e.TENANT_ID ?? local.tenantId,
    clientId: e.CLIENT_ID ?? local.clientId,
    clientSecret: e.CLIENT_SECRET ?? local.clientSecret,
    registerSiteId: e.REGISTER_SITE_ID ?? local.registerSiteId,
    readingSiteId: e.READING_SITE_ID ?? local.readingSiteId,
    graphOrigin: e.GRAPH_ORIGIN ?? origin,
    identityOrigin: e.IDENTITY_ORIGIN ?? origin,
    botServiceUrl: e.BOT_SERVICE_URL ?? origin,
    channelOrigin: e.CHANNEL_ORIGIN ?? origin,
    hostOrigins: (e.HOST_ORIGINS ?? origin).split(',').filter(Boolean),
    pollMilliseconds: e.POLL_MILLISECONDS ?? 2_000,
  };
};

const required = [
  'PUBLIC_URL',
  'TENANT_ID',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'REGISTER_SITE_ID',
  'READING_SITE_ID',
] as const;

/** Production names its tenant and knows no local addresses. */
const production = (e: Environment): Config => {
  const missing = required.filter((name) => e[name] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map((name) => `${name} is missing`).join('\n'));
  const addresses = [
    'PUBLIC_URL',
    'GRAPH_ORIGIN',
    'IDENTITY_ORIGIN',
    'BOT_SERVICE_URL',
    'CHANNEL_ORIGIN',
    'CLOCK_URL',
  ] as const;
  const local = addresses.filter((name) => e[name] !== undefined && !e[name]?.startsWith('https://'));
  if (local.length > 0)
    throw new ConfigError(local.map((name) => `${name} must be an https address in production`).join('\n'));
  const given = (name: (typeof required)[number]): string => e[name] ?? '';
  return {
    ...common(e),
    publicUrl: given('PUBLIC_URL').replace(/\/$/, ''),
    clockUrl: e.CLOCK_URL,
    tenantId: given('TENANT_ID'),
    clientId: given('CLIENT_ID'),
    clientSecret: given('CLIENT_SECRET'),
    registerSiteId: given('REGISTER_SITE_ID'),
    readingSiteId: given('READING_SITE_ID'),
    graphOrigin: e.GRAPH_ORIGIN ?? 'https://graph.microsoft.com',
    identityOrigin: e.IDENTITY_ORIGIN ?? 'https://login.microsoftonline.com',
    botServiceUrl: e.BOT_SERVICE_URL ?? 'https://smba.trafficmanager.net/emea/',
    channelOrigin: e.CHANNEL_ORIGIN,
    hostOrigins: (e.HOST_ORIGINS ?? '').split(',').filter(Boolean),
    pollMilliseconds: e.POLL_MILLISECONDS ?? 20_000,
  };
};

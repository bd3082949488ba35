import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import type { Chat } from '../application/ports/outward.ts';
import { createProduct, type Product } from '../application/product.ts';
import { createBotbuilder } from '../bot/botbuilder.ts';
import { renderCard } from '../bot/cards/render-card.ts';
import { createBot } from '../bot/core/create-bot.ts';
import { createRecordFiles } from '../documents/create-record-files.ts';
import { createSite } from '../http/site.ts';
import { createCalendar } from '../microsoft365/calendar/create-calendar.ts';
import { createGraphDoor } from '../microsoft365/graph/create-graph-door.ts';
import { createMail } from '../microsoft365/mail/create-mail.ts';
import { createRegister } from '../microsoft365/register/create-register.ts';
import { createClock } from './clock.ts';
import type { Config } from './config.ts';
import { loadPolicy } from './load-policy.ts';

/** Set of named properties that ties an event to the register. Never changes: events out there carry it. */
const registerPropertyGuid = '5a3c8d0e-7c0b-4b52-9d53-2f6f0f6f1a11';

export interface Composed {
  site: Express;
  product: Product;
  stop(): Promise<void>;
}

/** The only builder of adapters: hands every room what it needs. Throws PolicyError on a profile that does not hold. */
export const compose = async (
  config: Config,
  report: (what: string, error: unknown) => void,
): Promise<Composed> => {
  const { policy, text } = loadPolicy(config.profile);
  const { tenantId, clientId, clientSecret, identityOrigin, graphOrigin, publicUrl } = config;
  const clock = await createClock(config.clockUrl, (error) => report('clock', error));
  const door = createGraphDoor({ tenantId, clientId, clientSecret, identityOrigin, graphOrigin });
  const register = createRegister(door, { ...config, report: (error) => report('register', error) });
  const { mailbox } = policy.profile;
  const links = {
    site: publicUrl,
    case: (nr: string) => `${publicUrl}/tab/#/arende/${nr}`,
    publicCase: (nr: string) => `${publicUrl}/dialoger/${nr}`,
  };
  // The bot answers by the application, and the application sends by the bot's chat: the later of the two is filled in.
  const later: { chat?: Chat } = {};
  const chat: Chat = {
    send: (...args) => chatOf(later).send(...args),
    update: (...args) => chatOf(later).update(...args),
  };
  const ids = {
    guid: randomUUID,
    digest: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex'),
  };
  const calendar = createCalendar(door, { mailbox, registerPropertyGuid });
  const product = createProduct(
    {
      ...register,
      calendar,
      mail: createMail(door, mailbox),
      chat,
      clock,
      ids,
      recordFiles: createRecordFiles(),
    },
    {
      policy,
      policyText: text,
      links,
      renderCard,
      worker: config.worker,
      outwardAnHour: config.outwardAnHour,
      report,
    },
  );
  const { application } = product;
  const bot = createBot(application, {
    tenantId,
    tabLink: `${publicUrl}/tab/`,
    report: (error) => report('bot', error),
  });
  const botbuilder = createBotbuilder({
    config: {
      appId: clientId,
      appPassword: clientSecret,
      tenantId,
      serviceUrl: config.botServiceUrl,
      channel: channelOf(config),
    },
    bot,
    conversations: register.conversations,
    report: (error) => report('bot', error),
  });
  later.chat = botbuilder.chat;
  const site = createSite({
    application,
    look: async () => {
      await clock.refresh();
      return product.look();
    },
    signIn: {
      issuer: `${identityOrigin}/${tenantId}/v2.0`,
      audiences: [clientId, `api://${new URL(publicUrl).host}/${clientId}`],
      tenantId,
      jwksUrl: `${identityOrigin}/${tenantId}/discovery/v2.0/keys`,
    },
    staticDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    bot: botbuilder.handle,
    log: (message, error) => report(message, error),
    hostOrigins: config.hostOrigins,
    paneSignIn: { clientId, tenantId, scope: `api://${new URL(publicUrl).host}/${clientId}/access_as_user` },
  });
  const stop = async () => {
    clock.stop();
    await product.stop();
  };
  return { site, product, stop };
};

const chatOf = ({ chat }: { chat?: Chat }): Chat => {
  if (!chat) throw new Error('The bot has not been built yet');
  return chat;
};

const channelOf = ({ channelOrigin, tenantId }: Config) =>
  channelOrigin === undefined
    ? undefined
    : {
        tokenIssuer: 'https://api.botframework.com',
        openIdMetadataUrl: `${channelOrigin}/botframework/v1/.well-known/openidconfiguration`,
        loginUrl: `${channelOrigin}/${tenantId}`,
        oauthScope: 'https://api.botframework.com',
      };

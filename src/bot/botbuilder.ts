import {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationParameters,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response } from 'express';
import { type CardJson, type Chat, NotSent } from '../application/ports/outward.ts';
import type { Conversations } from '../application/ports/plain-lists.ts';
import { type BotbuilderConfig, issuerOf, settings } from './channel-settings.ts';
import { channelToken } from './channel-token.ts';
import { type Connector, createChat } from './chat.ts';
import type { Bot } from './core/create-bot.ts';
import type { BotReply } from './core/reply.ts';
import { messagesEndpoint } from './messages-endpoint.ts';

interface Parts {
  config: BotbuilderConfig;
  bot: Bot;
  /** List `Konversationer`. */
  conversations: Pick<Conversations, 'get' | 'put'>;
  /** Told what broke where nobody else is. */
  report: (error: unknown) => void;
}

export interface Botbuilder {
  /** Express 5: `POST /api/messages`, with or without a parsed JSON body. */
  handle(request: Request, response: Response): Promise<void>;
  chat: Chat;
}

/** A send that takes longer is of unknown outcome. */
const patience = { timeout: 20_000 };

/** The one file that speaks botbuilder. Authentication is always on. */
export const createBotbuilder = ({ config, bot, conversations, report }: Parts): Botbuilder => {
  // Without one, botbuilder turns authentication off.
  if (config.appId === '' || config.appPassword === '')
    throw new Error('The bot needs an app id and a password');
  const authentication = new SendingOnce(settings(config), credentials(config));
  const adapter = new Adapter(authentication);
  const channel = {
    issuer: issuerOf(config),
    authenticate: (body: object, header: string) =>
      authentication.authenticateRequest(body as Activity, header),
    carryOut: async (reply: BotReply, body: object, authenticated: Authenticated) =>
      (await adapter.run(authenticated, body as Activity, (context) => give(reply, context, report))) ?? {
        status: 200,
      },
  };
  const connector = connectorOf(adapter, authentication, config);
  const { serviceUrl } = config;
  return {
    handle: messagesEndpoint(channel, bot, report),
    chat: createChat({ connector, conversations, serviceUrl, report }),
  };
};

/** Teams reads an invoke's answer from HTTP 200 only, whatever stands in it. */
const give = async (reply: BotReply, context: TurnContext, report: Parts['report']): Promise<void> => {
  if (reply.kind === 'invoke' || reply.kind === 'found')
    await context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: 200, body: reply.body },
    });
  // Teams does not ask again when a chat message goes unanswered, whatever status it gets.
  if (reply.kind === 'message') await context.sendActivity(message(reply.card, reply.summary)).catch(report);
};

const message = (card: CardJson, summary: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

const connectorOf = (adapter: Adapter, authentication: SendingOnce, config: BotbuilderConfig): Connector => {
  const { appId, tenantId } = config;
  const at = async (serviceUrl: string) =>
    (await authentication.createConnectorFactory(adapter.identity(appId)).create(serviceUrl)).conversations;
  return {
    async open(serviceUrl, member) {
      const parameters = {
        isGroup: false,
        bot: { id: `28:${appId}`, name: '' },
        members: [member],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      } as ConversationParameters;
      return (await (await at(serviceUrl)).createConversation(parameters, patience)).id;
    },
    async post({ serviceUrl, conversationId }, card, summary) {
      const activity = message(card, summary) as Activity;
      return (await (await at(serviceUrl)).sendToConversation(conversationId, activity, patience)).id;
    },
    async put({ serviceUrl, conversationId }, id, card, summary) {
      const activity = { ...message(card, summary), id } as Activity;
      await (await at(serviceUrl)).updateActivity(conversationId, id, activity, patience);
    },
  };
};

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** A token that was not given means that nothing was sent: the send may be tried again. */
const credentials = ({ appId, appPassword, tenantId, channel }: BotbuilderConfig): Credentials => {
  const single = { MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId };
  const microsoft = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    ...single,
  });
  const token =
    channel && channelToken({ loginUrl: channel.loginUrl, scope: channel.oauthScope, appId, appPassword });
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    async createCredentials(...asked) {
      const theirs =
        token === undefined
          ? await microsoft.createCredentials(asked[0], asked[1] ?? '', asked[2], asked[3])
          : undefined;
      return {
        async signRequest(request) {
          try {
            if (theirs !== undefined) return await theirs.signRequest(request);
            request.headers.set('authorization', `Bearer ${await token?.()}`);
            return request;
          } catch (error) {
            throw new NotSent(`No token for the connector: ${String(error)}`);
          }
        },
      };
    },
  };
};

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type Connectors = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

/** Opens what botbuilder protects: a run whose authentication is done, and the bot's own identity. */
class Adapter extends CloudAdapter {
  run(authenticated: Authenticated, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authenticated, activity, logic);
  }
  identity(appId: string): Identity {
    return this.createClaimsIdentity(appId);
  }
}

/** botframework-connector posts again by itself, up to four times, and ignores its own options against that. */
class SendingOnce extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(identity: Identity): Connectors {
    return once(super.createConnectorFactory(identity));
  }
  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const { connectorFactory, ...result } = await super.authenticateRequest(activity, header);
    return connectorFactory === undefined ? result : { ...result, connectorFactory: once(connectorFactory) };
  }
}

const once = (connectors: Connectors): Connectors => ({
  async create(serviceUrl, audience) {
    const client = await connectors.create(serviceUrl, audience);
    // Its types keep the pipeline private; there is no other door (tried).
    const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
    pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    return client;
  },
});
type Pipeline = { removePolicy(policy: { name: string }): unknown };

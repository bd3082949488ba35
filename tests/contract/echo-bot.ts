import type { Server } from 'node:http';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import express from 'express';
import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { askToken } from '../../src/local365/testing/tokens.ts';

const { app, tenant } = smallWorld;
export const CARD = 'application/vnd.microsoft.card.adaptive';
export const CONNECTOR = 'https://api.botframework.com';

/** Says back what it hears; to a tap it answers with a card that shows the data it got. */
class Echo extends ActivityHandler {
  /** What it was let to hear: whatever authentication stops never comes here. */
  readonly turns: string[] = [];

  constructor() {
    super();
    this.onTurn(async (context, next) => {
      this.turns.push(context.activity.type);
      await next();
    });
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Eko: ${context.activity.text}`);
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const text = JSON.stringify(context.activity.value.action.data);
    const value = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] };
    return { status: 200, body: { statusCode: 200, type: CARD, value } };
  }
}

/** Serves a bare botbuilder bot, authentication on, whose channel is the local one at `origin`. */
export function serveEcho(server: Server, origin: string): { adapter: CloudAdapter; turns: string[] } {
  const metadata = `${origin}/botframework/v1/.well-known/openidconfiguration`;
  const settings = {
    MicrosoftAppId: app.clientId,
    ToBotFromChannelTokenIssuer: CONNECTOR,
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToChannelFromBotLoginUrl: `${origin}/${tenant.id}`,
    ToChannelFromBotOAuthScope: CONNECTOR,
    OAuthUrl: origin,
    CallerId: 'urn:botframework:azure',
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, signsAt(origin)));
  const bot = new Echo();
  const listener = express().post('/api/messages', express.json(), (request, response) =>
    adapter.process(request, response, (context) => bot.run(context)),
  );
  server.on('request', listener);
  return { adapter, turns: bot.turns };
}

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Signs what the bot sends with a token that the local identity provider issues for the connector. */
function signsAt(origin: string): Credentials {
  const client = { grant_type: 'client_credentials', client_id: app.clientId, client_secret: app.secret };
  return {
    isValidAppId: async (appId) => appId === app.clientId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (_appId, audience) => ({
      signRequest: async (request) => {
        const { body } = await askToken(origin, { ...client, scope: `${audience}/.default` });
        request.headers.set('authorization', `Bearer ${body.access_token}`);
        return request;
      },
    }),
  };
}

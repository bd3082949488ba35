import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { SignJWT } from 'jose';
import type { Conversation } from '../../src/application/ports/plain-lists.ts';
import { type Botbuilder, createBotbuilder } from '../../src/bot/botbuilder.ts';
import { createBot } from '../../src/bot/core/create-bot.ts';
import { type FakeApplication, fakeApplication } from '../../src/bot/testing/fake-application.ts';
import { privateKey } from '../../src/local365/identity/signing-keys.ts';
import { type SmallTenant, startSmallTenant } from '../../src/local365/testing/small-tenant.ts';
import { smallWorld } from '../../src/local365/testing/small-world.ts';

const { app, tenant: directory } = smallWorld;
export const ISSUER = 'https://api.botframework.com';

export interface BotTenant extends Botbuilder {
  tenant: SmallTenant;
  endpoint: string;
  application: FakeApplication;
  conversations: Map<string, Conversation>;
  reported: unknown[];
  close(): Promise<void>;
}

/** The product's bot, authentication on, served at a free port and registered in a local Microsoft 365 of its own. */
export const startBotTenant = async (): Promise<BotTenant> => {
  const server = createServer();
  const endpoint = `${await listening(server)}/api/messages`;
  const tenant = await startSmallTenant({ botEndpoint: endpoint });
  const application = fakeApplication();
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const conversations = new Map<string, Conversation>();
  const bot = createBot(application, { tenantId: directory.id, tabLink: 'https://x.example/tab/', report });
  const made = createBotbuilder({
    config: configOf(tenant.origin),
    bot,
    conversations: kept(conversations),
    report,
  });
  server.on('request', express().post('/api/messages', made.handle));
  const close = async () => {
    await tenant.close();
    server.closeAllConnections();
    server.close();
  };
  return { ...made, tenant, endpoint, application, conversations, reported, close };
};

/** The bot's configuration where Microsoft 365 is at `origin`, and chats are opened at `serviceUrl`. */
export const configOf = (origin: string, serviceUrl = origin) => ({
  appId: app.clientId,
  appPassword: app.secret,
  tenantId: directory.id,
  serviceUrl,
  channel: {
    tokenIssuer: ISSUER,
    openIdMetadataUrl: `${origin}/botframework/v1/.well-known/openidconfiguration`,
    loginUrl: `${origin}/${directory.id}`,
    oauthScope: ISSUER,
  },
});

export const kept = (conversations: Map<string, Conversation>) => ({
  get: (person: string) => conversations.get(person),
  put: async (conversation: Conversation) => {
    conversations.set(conversation.person, conversation);
  },
});

export const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

export interface Forgery {
  issuer?: string;
  audience?: string;
  serviceurl?: string;
  key?: 'tenant' | 'channel';
  claims?: Record<string, unknown>;
  expires?: number;
}

/** A token as the channel signs it, but for what is forged. */
export const signed = (tenant: SmallTenant, forged: Forgery = {}): Promise<string> => {
  const { kid, key } = privateKey(tenant.local.store, forged.key ?? 'channel');
  return new SignJWT({ serviceurl: forged.serviceurl ?? tenant.origin, ...forged.claims })
    .setProtectedHeader({ alg: 'RS256', kid: forged.key === 'tenant' ? channelKid(tenant) : kid })
    .setIssuer(forged.issuer ?? ISSUER)
    .setAudience(forged.audience ?? app.clientId)
    .setExpirationTime(forged.expires ?? Math.floor(Date.now() / 1000) + 600)
    .sign(key);
};

const channelKid = (tenant: SmallTenant) => privateKey(tenant.local.store, 'channel').kid;

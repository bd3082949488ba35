import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudAdapter, ConversationParameters } from 'botbuilder';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { privateKey } from '../../src/local365/identity/signing-keys.ts';
import { ANNA, type SmallTenant, send, startSmallTenant } from '../../src/local365/testing/small-tenant.ts';
import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { CARD, CONNECTOR, serveEcho } from './echo-bot.ts';

/**
 * botbuilder's own authentication, switched on, against the local channel: what Microsoft's library accepts and refuses
 * is the proof that the emulator speaks the protocol and not a dialect of it.
 */
const { app, tenant: directory } = smallWorld;
const [anna] = smallWorld.people;
const server = createServer();
let tenant: SmallTenant;
let adapter: CloudAdapter;
let endpoint: string;
let turns: string[];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://localhost:${(server.address() as AddressInfo).port}/api/messages`;
  tenant = await startSmallTenant({ botEndpoint: endpoint });
  ({ adapter, turns } = serveEcho(server, tenant.origin));
});
afterAll(async () => {
  await tenant.close();
  server.closeAllConnections();
  server.close();
});

interface Inbox {
  cards: { activityId: string; card: { body: { text: string }[] } }[];
  messages: { from: string; text?: string }[];
}
const as = <T = { status: number; body: unknown }>(verb: string, body: unknown = {}) =>
  tenant.control<T>('POST', `/personas/${ANNA}/${verb}`, body);
const inbox = async () => (await tenant.control<Inbox>('GET', `/personas/${ANNA}/inbox`)).body;

describe('what the local channel sends', () => {
  it("is accepted by the bot's own authentication, and the bot's answer comes back through the connector", async () => {
    expect((await as('say', { text: 'hej' })).body.status).toBe(200);
    expect((await inbox()).messages.map(({ from, text }) => [from, text])).toEqual([
      ['person', 'hej'],
      ['bot', 'Eko: hej'],
    ]);
  });

  it('tells of an installation', async () => {
    await as('install');
    expect(turns).toEqual(expect.arrayContaining(['installationUpdate', 'conversationUpdate']));
  });

  it('carries a tap to the bot and its card back, on a card the bot sent unasked', async () => {
    const activityId = await sendUnasked({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [],
      actions: [{ type: 'Action.Execute', verb: 'answer', data: { stream: 'MD-1' } }],
    });
    const { body } = await as('tap', { activityId, verb: 'answer', inputs: { choice: 'tillstyrker' } });
    expect(body).toMatchObject({ status: 200, body: { statusCode: 200, type: CARD } });
    const shown = (await inbox()).cards.find((card) => card.activityId === activityId);
    expect(shown?.card.body[0]?.text).toBe('{"stream":"MD-1","choice":"tillstyrker"}');
  });
});

/** As the product does: opens the 1:1 chat and sends a card into it. Returns the activity id. */
async function sendUnasked(card: object): Promise<string> {
  const parameters = {
    isGroup: false,
    members: [{ id: anna?.id ?? '', name: '' }],
    bot: { id: `28:${app.clientId}`, name: app.name },
    tenantId: directory.id,
    channelData: { tenant: { id: directory.id } },
  };
  let id = '';
  await adapter.createConversationAsync(
    app.clientId,
    'msteams',
    tenant.origin,
    CONNECTOR,
    parameters as ConversationParameters,
    async (context) => {
      const sent = await context.sendActivity({
        type: 'message',
        attachments: [{ contentType: CARD, content: card }],
      });
      id = sent?.id ?? '';
    },
  );
  return id;
}

describe('the bot answers 401 to', () => {
  // botbuilder writes each refusal, with its stack, to the console.
  beforeAll(() => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return () => silenced.mockRestore();
  });
  const activity = () => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: '1',
    channelId: 'msteams',
    serviceUrl: tenant.origin,
    from: { id: '29:x' },
    recipient: { id: '28:y' },
    conversation: { id: 'a:1' },
    value: { action: { verb: 'answer', data: {} } },
  });
  const signed = (change: {
    issuer?: string;
    audience?: string;
    serviceurl?: string;
    expires?: number;
    key?: 'tenant' | 'channel';
  }) => {
    const { kid, key } = privateKey(tenant.local.store, change.key ?? 'channel');
    return new SignJWT({ serviceurl: change.serviceurl ?? tenant.origin })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(change.issuer ?? CONNECTOR)
      .setAudience(change.audience ?? app.clientId)
      .setExpirationTime(change.expires ?? Math.floor(Date.now() / 1000) + 600)
      .sign(key);
  };

  it.each<[string, () => Promise<string>]>([
    ['no token', async () => ''],
    ['garbage', async () => 'Bearer skrap.skrap.skrap'],
    ['another audience', async () => `Bearer ${await signed({ audience: directory.id })}`],
    ['another issuer', async () => `Bearer ${await signed({ issuer: 'https://example.org' })}`],
    ['another service address', async () => `Bearer ${await signed({ serviceurl: 'https://example.org' })}`],
    [
      'an expired token',
      async () => `Bearer ${await signed({ expires: Math.floor(Date.now() / 1000) - 3600 })}`,
    ],
    ["a key that is not the channel's", async () => `Bearer ${await signed({ key: 'tenant' })}`],
  ])('%s', async (_, authorization) => {
    const before = turns.length;
    const token = await authorization();
    const answer = await send(endpoint, 'POST', activity(), token === '' ? {} : { authorization: token });
    expect([answer.status, turns.length]).toEqual([401, before]);
  });

  it('nothing when the same activity is signed well', async () => {
    const authorization = `Bearer ${await signed({})}`;
    expect((await send(endpoint, 'POST', activity(), { authorization })).status).toBe(200);
  });
});

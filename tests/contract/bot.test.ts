import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderCard } from '../../src/bot/cards/render-card.ts';
import { chair } from '../../src/bot/testing/fake-application.ts';
import { answer, closed } from '../../src/bot/testing/sample-views.ts';
import { ANNA, send } from '../../src/local365/testing/small-tenant.ts';
import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { personToken } from '../../src/local365/testing/tokens.ts';
import { type BotTenant, type Forgery, signed, startBotTenant } from './bot-tenant.ts';

const { app, tenant: directory } = smallWorld;
const CARD = 'application/vnd.microsoft.card.adaptive';
let it365: BotTenant;
beforeAll(async () => {
  it365 = await startBotTenant();
});
afterAll(() => it365.close());

interface Inbox {
  cards: { activityId: string; card: Record<string, unknown> }[];
}
const as = async (verb: string, body: unknown = {}) =>
  (await it365.tenant.control<{ status: number; body: unknown }>('POST', `/personas/${ANNA}/${verb}`, body))
    .body;
const inbox = async () => (await it365.tenant.control<Inbox>('GET', `/personas/${ANNA}/inbox`)).body.cards;

describe('the bot and the local channel', () => {
  it('greets once, lists what waits, and remembers where the person is', async () => {
    await as('install');
    expect((await inbox()).map(({ card }) => card.speak)).toEqual([expect.stringContaining('Hej Anna!')]);
    await as('say', { text: 'mina ärenden' });
    expect((await inbox()).map(({ card }) => card.speak)).toContain('2 ärenden väntar på dig.');
    expect(it365.application.remembered[0]).toContain(chair.id);
  });

  it('opens the chat, sends a card, is answered by a tap and updates the card', async () => {
    const sent = await it365.chat.send(chair, renderCard(answer), 'Ta ställning');
    expect(it365.conversations.get(chair.id)?.conversationId).toBe(sent.conversationId);
    const inputs = { choice: 'tillstyrker', reason: '', reserve: 'false' };
    const tapped = await as('tap', { activityId: sent.activityId, verb: 'answer', inputs, repeat: 3 });
    expect(tapped).toMatchObject({ status: 200, body: { statusCode: 200, type: CARD } });
    expect(it365.application.received).toHaveLength(1);
    await it365.chat.update(sent, renderCard(closed), 'Presidiet har tagit ställning');
    const shown = (await inbox()).find(({ activityId }) => activityId === sent.activityId);
    expect(JSON.stringify(shown?.card)).toContain('har tagit ställning');
  });

  it('answers with 200 whatever became of a tap', async () => {
    const activityId = (await it365.chat.send(chair, renderCard(answer), 'x')).activityId;
    it365.application.meets = { kind: 'unavailable' };
    const tapped = await as('tap', { activityId, verb: 'answer', inputs: { choice: 'jav' } });
    it365.application.meets = undefined;
    expect(tapped).toMatchObject({
      status: 200,
      body: { statusCode: 500, type: 'application/vnd.microsoft.error' },
    });
  });
});

const activity = (own: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl: it365.tenant.origin,
  from: { id: `29:${chair.id}`, aadObjectId: chair.id },
  recipient: { id: `28:${app.clientId}` },
  conversation: { id: 'a:1', tenantId: directory.id, conversationType: 'personal' },
  value: { action: { verb: 'answer', data: { stream: 'MD-2026-0001', round: 'R2', choice: 'avstar' } } },
  ...own,
});

const posted = async (body: unknown, authorization: string): Promise<number> =>
  (await send(it365.endpoint, 'POST', body, authorization === '' ? {} : { authorization })).status;

describe('the bot refuses, and does nothing', () => {
  beforeAll(() => {
    // botbuilder writes each refusal, with its stack, to the console.
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return () => silenced.mockRestore();
  });
  const forged = async (forgery: Forgery) => `Bearer ${await signed(it365.tenant, forgery)}`;
  /** What botbuilder takes for the Emulator's: an Entra token of the tenant whose client is our own app. */
  const entra = {
    issuer: `https://login.microsoftonline.com/${directory.id}/v2.0`,
    claims: { ver: '2.0', azp: app.clientId, tid: directory.id },
  };

  it.each<[string, () => Promise<string>]>([
    ['without a token', async () => ''],
    ['garbage', async () => 'Bearer skrap.skrap.skrap'],
    ['another scheme', async () => 'Basic YTpi'],
    ['another audience', () => forged({ audience: directory.id })],
    ['another issuer', () => forged({ issuer: 'https://example.org' })],
    ['another service address', () => forged({ serviceurl: 'https://example.org' })],
    ['an expired token', () => forged({ expires: Math.floor(Date.now() / 1000) - 3600 })],
    ["another's signature under the channel's key id", () => forged({ key: 'tenant' })],
    [
      'a person’s own token',
      async () => `Bearer ${await personToken(it365.tenant.origin, ANNA, app.apiScope)}`,
    ],
    ['a token of our own app from Entra, well signed', () => forged(entra)],
  ])('%s: 401', async (_, authorization) => {
    const before = it365.application.received.length;
    expect([await posted(activity(), await authorization()), it365.application.received.length]).toEqual([
      401,
      before,
    ]);
  });

  it.each([
    ['Direct Line, where clients write `from` themselves', { channelId: 'directline' }],
    ['the App Service extension', { channelId: 'AseChannel' }],
  ])('%s: 401', async (_, own) => {
    expect(await posted(activity(own), await forged({}))).toBe(401);
  });

  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['a numeric type', { type: 7 }],
    ['a list', []],
    ['no conversation', { type: 'message', channelId: 'msteams' }],
    ['a numeric sender', { from: 7 }],
  ])('%s: 400', async (name, body) => {
    const sent =
      name.startsWith('no ') || name.includes('sender')
        ? { ...activity({ conversation: 7 }), ...(body as object) }
        : body;
    expect(await posted(sent, await forged({}))).toBe(400);
  });

  it('what is not JSON, and what is too large', async () => {
    const authorization = await forged({});
    const post = (body: string) =>
      fetch(it365.endpoint, {
        method: 'POST',
        body,
        headers: { authorization, 'content-type': 'application/json' },
      });
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify(activity({ text: 'å'.repeat(300_000) })))).status).toBe(413);
  });

  it('another tenant: 403', async () => {
    const conversation = { id: 'a:1', tenantId: app.clientId };
    expect(await posted(activity({ conversation }), await forged({}))).toBe(403);
  });

  it('nothing of the same activity when it is signed well', async () => {
    expect(await posted(activity(), await forged({}))).toBe(200);
    expect(it365.reported).toEqual([]);
  });
});

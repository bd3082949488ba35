import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BO, type SmallTenant, send, startSmallTenant } from '../testing/small-tenant.ts';
import { smallWorld } from '../testing/small-world.ts';
import { appGraphToken, askToken } from '../testing/tokens.ts';

const [anna, bo] = smallWorld.people;
const { app, tenant: directory } = smallWorld;
const CARD = 'application/vnd.microsoft.card.adaptive';
let tenant: SmallTenant;
let token: string;
beforeAll(async () => {
  tenant = await startSmallTenant();
  const form = {
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.secret,
    scope: 'https://api.botframework.com/.default',
  };
  token = String((await askToken(tenant.origin, form)).body.access_token);
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const connector = <T = { id: string }>(method: string, path: string, body?: unknown, bearer = token) =>
  send<T>(`${tenant.origin}/v3/conversations${path}`, method, body, { authorization: `Bearer ${bearer}` });
const open = async (member: string) =>
  (
    await connector('POST', '', {
      isGroup: false,
      members: [{ id: member }],
      tenantId: directory.id,
      channelData: { tenant: { id: directory.id } },
    })
  ).body.id;
const card = (text: string) => ({
  type: 'message',
  attachments: [
    { contentType: CARD, content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] } },
  ],
});
const inbox = async (upn: string) =>
  (
    await tenant.control<{
      cards: { activityId: string; card: unknown }[];
      messages: { text?: string; from: string }[];
    }>('GET', `/personas/${upn}/inbox`)
  ).body;

describe('a conversation', () => {
  it('is the same each time for one person, by either form of the id, and another for another', async () => {
    const [first, second, other] = [
      await open(`29:${anna?.id}`),
      await open(anna?.id ?? ''),
      await open(bo?.id ?? ''),
    ];
    expect(first).toBe(second);
    expect(other).not.toBe(first);
  });

  it.each([
    ['another tenant', { tenantId: 'annan', members: [{ id: anna?.id }] }, 403],
    ['nobody', { tenantId: directory.id, members: [{ id: '29:okänd' }] }, 400],
    ['a room', { tenantId: directory.id, members: [{ id: smallWorld.people[3]?.id }] }, 400],
    ['several people', { tenantId: directory.id, members: [{ id: anna?.id }, { id: bo?.id }] }, 400],
  ])('is refused with %s', async (_, body, status) => {
    expect((await connector('POST', '', body)).status).toBe(status);
  });

  it('tells who is in it', async () => {
    const id = await open(anna?.id ?? '');
    const { body } = await connector<Record<string, string>[]>('GET', `/${encodeURIComponent(id)}/members`);
    expect(body).toMatchObject([
      { id: `29:${anna?.id}`, aadObjectId: anna?.id, userPrincipalName: ANNA, email: ANNA },
    ]);
    const one = await connector('GET', `/${id}/members/29:${anna?.id}`);
    expect([one.status, (await connector('GET', `/${id}/members/29:${bo?.id}`)).status]).toEqual([200, 404]);
  });
});

describe('a message', () => {
  let chat: string;
  beforeEach(async () => {
    chat = `/${encodeURIComponent(await open(anna?.id ?? ''))}/activities`;
  });

  it('reaches its person and nobody else; a reply is a message too', async () => {
    const { status, body } = await connector('POST', chat, card('Frågan'));
    expect(status).toBe(201);
    expect((await connector('POST', `${chat}/${body.id}`, { type: 'message', text: 'Svar' })).status).toBe(
      201,
    );
    const { cards, messages } = await inbox(ANNA);
    expect(cards).toEqual([{ activityId: body.id, card: card('Frågan').attachments[0]?.content }]);
    expect(messages.map(({ text }) => text)).toEqual([undefined, 'Svar']);
    expect((await inbox(BO)).messages).toEqual([]);
  });

  it('is replaced and deleted in its place; typing is kept nowhere', async () => {
    const { body } = await connector('POST', chat, card('Frågan'));
    await connector('POST', chat, { type: 'typing' });
    expect((await connector('PUT', `${chat}/${body.id}`, { type: 'message', text: 'Klart' })).status).toBe(
      200,
    );
    expect((await inbox(ANNA)).messages).toMatchObject([{ activityId: body.id, text: 'Klart' }]);
    expect((await inbox(ANNA)).cards).toEqual([]);
    expect((await connector('DELETE', `${chat}/${body.id}`)).status).toBe(200);
    expect((await connector('PUT', `${chat}/${body.id}`, card('Sent'))).status).toBe(404);
    expect((await inbox(ANNA)).messages).toEqual([]);
  });

  it('may be 100 KB as UTF-16 and no more, and not empty', async () => {
    const fits = { type: 'message', text: 'å'.repeat(51_000) };
    const tooLarge = { type: 'message', text: 'å'.repeat(51_200) };
    const statuses = [];
    for (const activity of [fits, tooLarge, { type: 'message' }])
      statuses.push((await connector('POST', chat, activity)).status);
    expect(statuses).toEqual([201, 413, 400]);
  });

  it('is refused without a token for the connector', async () => {
    const graphToken = await appGraphToken(tenant.origin);
    for (const bearer of ['', 'skräp', graphToken])
      expect((await connector('POST', chat, card('x'), bearer)).status).toBe(401);
    expect((await inbox(ANNA)).messages).toEqual([]);
  });

  it('meets the temperaments: throttled, and an answer lost after the message was kept', async () => {
    await tenant.control('POST', '/temperament', { name: 'throttled' });
    const statuses = [];
    for (const text of ['1', '2', '3'])
      statuses.push((await connector('POST', chat, { type: 'message', text })).status);
    expect(statuses).toEqual([201, 201, 429]);
    await tenant.control('POST', '/temperament', { name: 'lost-answer-after' });
    await expect(connector('POST', chat, { type: 'message', text: 'borta' })).rejects.toThrow('fetch failed');
    expect((await inbox(ANNA)).messages.map(({ text }) => text)).toEqual(['1', '2', 'borta']);
  });
});

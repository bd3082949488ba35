import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addMessage } from '../connector/chat-message.ts';
import { openConversation } from '../connector/conversation.ts';
import { type ListeningBot, listeningBot } from '../testing/listening-bot.ts';
import { ANNA, BO, type SmallTenant, startSmallTenant } from '../testing/small-tenant.ts';
import { smallWorld } from '../testing/small-world.ts';

const [anna] = smallWorld.people;
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
let bot: ListeningBot;
let tenant: SmallTenant;
beforeAll(async () => {
  bot = await listeningBot();
  tenant = await startSmallTenant({ botEndpoint: bot.endpoint });
});
afterAll(async () => {
  await tenant.close();
  await bot.close();
});
afterEach(async () => {
  bot.heard.length = 0;
  bot.answer = () => ({ status: 200, body: {} });
  await tenant.control('POST', '/reset', {});
});

const question = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'reason' },
    { type: 'Input.Toggle', id: 'reserve' },
  ],
  actions: [
    { type: 'Action.Execute', id: 'svar', verb: 'answer', data: { stream: 'MD-1', choice: 'avstar' } },
  ],
};
const thanks = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Tack' }] };
/** Puts a card into Anna's chat, as the connector would. */
const sendCard = () => {
  if (anna === undefined) throw new Error('the small world has an Anna');
  return addMessage(openConversation(anna, tenant.local), { from: 'bot', card: question }, tenant.local);
};
const as = <T = { status: number; body: unknown }>(upn: string, verb: string, body: unknown = {}) =>
  tenant.control<T>('POST', `/personas/${upn}/${verb}`, body);
const inbox = async (address: string) =>
  (
    await tenant.control<{ cards: { card: unknown }[]; messages: unknown[] }>(
      'GET',
      `/personas/${address}/inbox`,
    )
  ).body;

describe('a tap', () => {
  it('sends the action with its data and the inputs, as the person, and shows the card in the answer', async () => {
    bot.answer = () => ({ status: 200, body: { statusCode: 200, type: ADAPTIVE, value: thanks } });
    const activityId = sendCard();
    const { body } = await as(ANNA, 'tap', {
      activityId,
      verb: 'answer',
      inputs: { choice: 'tillstyrker', reason: 'Bra' },
    });
    expect(body).toEqual({ status: 200, body: { statusCode: 200, type: ADAPTIVE, value: thanks } });
    const [{ activity } = { activity: undefined }] = bot.heard;
    expect(activity).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      serviceUrl: tenant.origin,
      from: { id: `29:${anna?.id}`, aadObjectId: anna?.id, name: 'Anna Ek' },
      conversation: { tenantId: smallWorld.tenant.id, conversationType: 'personal' },
      value: { trigger: 'manual', action: { type: 'Action.Execute', id: 'svar', verb: 'answer' } },
    });
    expect(activity?.value?.action.data).toEqual({
      stream: 'MD-1',
      choice: 'tillstyrker',
      reason: 'Bra',
      reserve: 'false',
    });
    expect((await inbox(ANNA)).cards).toEqual([{ activityId, card: thanks }]);
  });

  it('still sends what an earlier card said, as a client does that has not heard of the change', async () => {
    bot.answer = () => ({ status: 200, body: { statusCode: 200, type: ADAPTIVE, value: thanks } });
    const activityId = sendCard();
    for (let n = 0; n < 8; n += 1) await as(ANNA, 'tap', { activityId, verb: 'answer' });
    expect(bot.heard).toHaveLength(8);
  });

  it('is the same invoke, many times at once, when Teams repeats itself', async () => {
    const { body } = await as<{ repeats: unknown[] }>(ANNA, 'tap', {
      activityId: sendCard(),
      verb: 'answer',
      repeat: 3,
    });
    expect(body.repeats).toHaveLength(3);
    expect(new Set(bot.heard.map(({ activity }) => activity.id)).size).toBe(1);
    expect(bot.heard).toHaveLength(3);
  });

  it("by someone else comes from that person, and changes no card of Anna's", async () => {
    bot.answer = () => ({ status: 200, body: { statusCode: 200, type: ADAPTIVE, value: thanks } });
    await as(BO, 'tap', { activityId: sendCard(), verb: 'answer' });
    expect(bot.heard[0]?.activity.from.name).toBe('Bo Alm');
    expect((await inbox(ANNA)).cards).toMatchObject([{ card: question }]);
    expect((await inbox(BO)).cards).toEqual([]);
  });

  it('leaves the card as it is when the bot only says something or fails', async () => {
    const activityId = sendCard();
    bot.answer = () => ({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Redan stängd' },
    });
    await as(ANNA, 'tap', { activityId, verb: 'answer' });
    bot.answer = () => ({ status: 500, body: { message: 'fel' } });
    expect((await as(ANNA, 'tap', { activityId, verb: 'answer' })).body.status).toBe(500);
    expect((await inbox(ANNA)).cards).toEqual([{ activityId, card: question }]);
  });

  it.each([
    ['of a card that is not there', { activityId: '1', verb: 'answer' }, 404],
    ['on a verb that is not there', { activityId: 'own', verb: 'annat' }, 404],
    ['without a verb', { activityId: 'own' }, 400],
  ])('%s is refused', async (_, tap, status) => {
    const activityId = tap.activityId === 'own' ? sendCard() : tap.activityId;
    expect((await as(ANNA, 'tap', { ...tap, activityId })).status).toBe(status);
    expect(bot.heard).toEqual([]);
  });
});

describe('a person', () => {
  it('writes to the bot, and sees it in the chat', async () => {
    expect((await as(ANNA, 'say', { text: 'mina ärenden' })).status).toBe(200);
    expect(bot.heard[0]?.activity).toMatchObject({ type: 'message', text: 'mina ärenden' });
    expect((await inbox(ANNA)).messages).toMatchObject([{ from: 'person', text: 'mina ärenden' }]);
  });

  it('adds the app, and the bot hears of it', async () => {
    await as(ANNA, 'install');
    expect(bot.heard.map(({ activity }) => activity.type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
    ]);
    expect(bot.heard[1]?.activity.membersAdded?.map(({ id }) => id)).toContain(`29:${anna?.id}`);
  });

  it("must be one of the world's people to act; any address may be looked into", async () => {
    expect((await as('salen@liten.example', 'say', { text: 'hej' })).status).toBe(404);
    expect((await as('ingen@utanfor.example', 'say', { text: 'hej' })).status).toBe(404);
    expect(await inbox('ingen@utanfor.example')).toEqual({
      cards: [],
      messages: [],
      mails: [],
      sentMails: [],
      events: [],
    });
  });

  it('is told when the bot cannot be reached', async () => {
    const alone = await startSmallTenant({ botEndpoint: 'http://localhost:9/api/messages' });
    const { body } = await alone.control<{ status: number }>('POST', `/personas/${ANNA}/say`, {
      text: 'hej',
    });
    expect(body.status).toBe(502);
    await alone.close();
  });
});

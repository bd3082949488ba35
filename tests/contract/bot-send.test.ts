import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotSent, OutcomeUnknown } from '../../src/application/ports/outward.ts';
import type { Conversation } from '../../src/application/ports/plain-lists.ts';
import { createBotbuilder } from '../../src/bot/botbuilder.ts';
import { renderCard } from '../../src/bot/cards/render-card.ts';
import { chair } from '../../src/bot/testing/fake-application.ts';
import { answer } from '../../src/bot/testing/sample-views.ts';
import { configOf, kept, listening } from './bot-tenant.ts';

type Then = { status: number; headers?: Record<string, string>; body?: object } | 'drop';

/** A connector that gives out tokens, counts what is sent and answers as it is told. */
const server = createServer((request, response) => {
  const path = `${request.method} ${request.url}`;
  request.resume().on('end', () => {
    const isToken = path.endsWith('/oauth2/v2.0/token');
    if (!isToken) sent.push(path);
    const then: Then = isToken ? token : (thens.shift() ?? { status: 201, body: { id: 'nytt' } });
    if (then === 'drop') response.destroy();
    else
      response
        .writeHead(then.status, { 'content-type': 'application/json', ...then.headers })
        .end(JSON.stringify(then.body ?? {}));
  });
});
let token: Then;
let thens: Then[];
let sent: string[];
let origin: string;
let conversations: Map<string, Conversation>;

beforeEach(async () => {
  token = { status: 200, body: { access_token: 'x', expires_in: 3600 } };
  thens = [];
  sent = [];
  origin = await listening(server);
  conversations = new Map([[chair.id, { person: chair.id, conversationId: 'a:1', serviceUrl: origin }]]);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const chat = (at = origin) =>
  createBotbuilder({
    config: configOf(origin, at),
    bot: { onActivity: async () => ({ kind: 'silent' }) },
    conversations: kept(conversations),
    report: (error) => {
      throw error;
    },
  }).chat;
const sending = () => chat().send(chair, renderCard(answer), 'Ta ställning');
const POST = 'POST /v3/conversations/a%3A1/activities';

describe('a card is sent by one POST', () => {
  it.each<[string, Then]>([
    ['503', { status: 503 }],
    ['500', { status: 500 }],
    ['504', { status: 504 }],
    ['408', { status: 408 }],
    ['a dropped connection', 'drop'],
  ])('%s leaves it open whether it was sent', async (_, then) => {
    thens = [then];
    await expect(sending()).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(sent).toEqual([POST]);
  });

  it.each([403, 400, 413])('%i: it was not sent', async (status) => {
    thens = [{ status }];
    await expect(sending()).rejects.toBeInstanceOf(NotSent);
    expect(sent).toEqual([POST]);
  });

  it('429: it was not sent, and may be again after as long as was asked', async () => {
    thens = [{ status: 429, headers: { 'retry-after': '7' } }];
    await expect(sending()).rejects.toMatchObject({ constructor: NotSent, retryAfterSeconds: 7 });
    expect(sent).toEqual([POST]);
  });

  it('an answer without an id leaves it open', async () => {
    thens = [{ status: 201, body: {} }];
    await expect(sending()).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it('no token, no connection: it was not sent', async () => {
    token = { status: 500 };
    await expect(sending()).rejects.toBeInstanceOf(NotSent);
    expect(sent).toEqual([]);
    token = { status: 200, body: { access_token: 'x', expires_in: 3600 } };
    const nobody = { person: chair.id, conversationId: 'a:1', serviceUrl: 'http://localhost:1' };
    conversations.set(chair.id, nobody);
    await expect(sending()).rejects.toBeInstanceOf(NotSent);
  });
});

describe('the chat', () => {
  it('is opened once with somebody who has not written', async () => {
    conversations.clear();
    thens = [{ status: 201, body: { id: 'a:2' } }];
    expect(await sending()).toEqual({ conversationId: 'a:2', activityId: 'nytt' });
    await sending();
    expect(sent.map((path) => path.split('?')[0])).toEqual([
      'POST /v3/conversations',
      'POST /v3/conversations/a%3A2/activities',
      'POST /v3/conversations/a%3A2/activities',
    ]);
  });

  it('that could not be opened was not sent to, whatever the answer', async () => {
    conversations.clear();
    thens = [{ status: 503 }];
    await expect(sending()).rejects.toBeInstanceOf(NotSent);
    expect(sent).toEqual(['POST /v3/conversations']);
  });

  it('that is gone is opened anew', async () => {
    thens = [{ status: 404 }, { status: 201, body: { id: 'a:3' } }];
    expect(await sending()).toEqual({ conversationId: 'a:3', activityId: 'nytt' });
  });

  it('updates a card in place', async () => {
    await chat().update({ conversationId: 'a:1', activityId: '17' }, renderCard(answer), 'x');
    expect(sent).toEqual(['PUT /v3/conversations/a%3A1/activities/17']);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { activity, tap, tenantId } from '../testing/activities.ts';
import { type FakeApplication, fakeApplication } from '../testing/fake-application.ts';
import type { BotActivity } from './activity.ts';
import { type Bot, createBot } from './create-bot.ts';

const where = { stream: 'MD-2026-0001', round: 'R2', version: 7 };
const yes = { ...where, choice: 'tillstyrker', reason: '', reserve: 'false' };

let application: FakeApplication;
let bot: Bot;
let reported: unknown[];
beforeEach(() => {
  application = fakeApplication();
  reported = [];
  bot = createBot(application, {
    tenantId,
    tabLink: 'https://x.example/tab/',
    report: (error) => reported.push(error),
  });
});

const answerTo = async (tapped: BotActivity) => {
  const reply = await bot.onActivity(tapped);
  if (reply.kind !== 'invoke') throw new Error(`Not an answer to an invoke: ${reply.kind}`);
  return reply.body;
};

describe('what goes wrong', () => {
  it.each([
    ['an unknown verb', tap('delete', where)],
    ['no stream', tap('answer', { choice: 'jav' })],
    ['a stream that is none', tap('refresh', { stream: '../x' })],
    ['a choice that is none', tap('answer', { ...yes, choice: 'kanske' })],
    ['a list for data', tap('answer', ['x'])],
    ['no action', tap('answer', {}, { value: 'x' })],
    ['nothing', tap('answer', {}, { value: undefined })],
  ])('%s is answered with an error that can be read', async (_, tapped) => {
    expect(await answerTo(tapped)).toMatchObject({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
    });
    expect(application.received).toEqual([]);
  });

  it('an unavailable register asks for another try', async () => {
    application.meets = { kind: 'unavailable' };
    expect(await answerTo(tap('answer', yes))).toMatchObject({
      statusCode: 500,
      value: { code: 'ServiceUnavailable' },
    });
  });

  it('a bug is reported, and the person is told to try again', async () => {
    application.meets = new Error('bug');
    expect(await answerTo(tap('answer', yes))).toMatchObject({
      statusCode: 500,
      value: { code: 'ServiceError' },
    });
    expect(reported).toEqual([application.meets]);
  });

  it('a stranger gets a sentence', async () => {
    const stranger = tap('answer', yes, { from: { id: '29:x', aadObjectId: 'x' } });
    expect((await answerTo(stranger)).type).toBe('application/vnd.microsoft.activity.message');
    expect(application.received).toEqual([]);
  });

  it('a tap in a conversation of several is answered to whoever tapped, and that is not where their cards go', async () => {
    const group = tap('answer', yes, { conversation: { id: 'g', tenantId, conversationType: 'groupChat' } });
    expect((await answerTo(group)).type).toBe('application/vnd.microsoft.card.adaptive');
    expect(application.remembered).toEqual([]);
  });

  it('another tenant, none, or two are refused', async () => {
    const other = { id: 'a:1', tenantId: 'ffffffff-1111-4111-8111-111111111111' };
    const elsewhere = [
      tap('answer', yes, { conversation: other }),
      tap('answer', yes, { conversation: { id: 'a:1' } }),
      tap('answer', yes, { channelData: { tenant: { id: other.tenantId } } }),
    ];
    for (const tapped of elsewhere)
      expect(await bot.onActivity(tapped)).toMatchObject({ kind: 'refused', status: 403 });
  });

  it('an invoke that is no card action is refused', async () => {
    expect(await bot.onActivity(activity({ type: 'invoke', name: 'task/fetch' }))).toMatchObject({
      status: 400,
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { activity, tap, tenantId } from '../testing/activities.ts';
import { type FakeApplication, fakeApplication } from '../testing/fake-application.ts';
import { lintCard } from '../testing/lint-card.ts';
import { row } from '../testing/sample-views.ts';
import type { BotActivity } from './activity.ts';
import { type Bot, createBot } from './create-bot.ts';

let application: FakeApplication;
let bot: Bot;
beforeEach(() => {
  application = fakeApplication();
  const report = (error: unknown) => {
    throw error;
  };
  bot = createBot(application, { tenantId, tabLink: 'https://x.example/tab/', report });
});

const search = (q: string, own: Partial<BotActivity> = {}): BotActivity =>
  activity({
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: 'sokArende',
      parameters: [{ name: 'q', value: q }],
      queryOptions: { skip: 0, count: 25 },
    },
    ...own,
  });

const found = async (asked: BotActivity) => {
  const reply = await bot.onActivity(asked);
  if (reply.kind !== 'found') throw new Error(`Not what a message extension wants: ${reply.kind}`);
  return reply.body.composeExtension;
};

describe('a case dropped into a conversation', () => {
  it('is found by its words, as a card that says where it stands and nothing of what is answered', async () => {
    const result = await found(search('Föllinge'));
    if (result.type !== 'result') throw new Error(result.text);
    expect(result.attachments).toMatchObject([
      { preview: { content: { title: row.title, text: expect.stringContaining(row.nr) } } },
    ]);
    const card = result.attachments[0]?.content ?? {};
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('"verb":"refresh","data":{"stream":"MD-2026-0001","shared":true}');
    expect(JSON.stringify(card)).not.toContain('"verb":"answer"');
  });

  it('may be looked for before anything is typed', async () => {
    const initial = search('', {
      value: { commandId: 'sokArende', parameters: [{ name: 'initialRun', value: 'true' }] },
    });
    expect((await found(initial)).type).toBe('result');
  });

  it('that is not there is told in a sentence', async () => {
    expect(await found(search('rymdhamn'))).toEqual({
      type: 'message',
      text: 'Inget ärende stämmer. Sök på nummer, rubrik eller ort.',
    });
  });

  it('is looked for by nobody outside the municipality', async () => {
    const result = await found(search('Föllinge', { from: { id: '29:x', aadObjectId: 'x' } }));
    expect(result.type).toBe('message');
  });

  it.each([[{}], [{ commandId: 'annat' }], ['x'], [{ commandId: 'sokArende', parameters: 'x' }]])(
    'is not looked for by %j',
    async (value) => {
      expect(await bot.onActivity(search('', { value }))).toMatchObject({ kind: 'refused', status: 400 });
    },
  );

  const group = { conversation: { id: 'g', tenantId, conversationType: 'groupChat' } };
  const renewed = async () => {
    const reply = await bot.onActivity(tap('refresh', { stream: row.nr, shared: true }, group));
    return JSON.stringify(reply);
  };

  it('becomes the question of whoever is asked, for them alone', async () => {
    expect(await renewed()).toContain('"verb":"answer"');
  });

  it('stays what it was for whoever is asked nothing', async () => {
    application.view = undefined;
    const shown = await renewed();
    expect(shown).toContain(row.next.what);
    expect(shown).not.toContain('"verb":"answer"');
  });
});

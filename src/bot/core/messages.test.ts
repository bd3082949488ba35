import { beforeEach, describe, expect, it } from 'vitest';
import { activity, tap, tenantId } from '../testing/activities.ts';
import { chair, type FakeApplication, fakeApplication } from '../testing/fake-application.ts';
import type { BotActivity } from './activity.ts';
import { type Bot, createBot } from './create-bot.ts';

let application: FakeApplication;
let bot: Bot;
let reported: unknown[];
beforeEach(() => {
  application = fakeApplication();
  reported = [];
  const options = {
    tenantId,
    tabLink: 'https://x.example/tab/',
    report: (error: unknown) => reported.push(error),
  };
  bot = createBot(application, options);
});

const said = async (own: Partial<BotActivity>): Promise<string> => {
  const reply = await bot.onActivity(activity(own));
  if (reply.kind !== 'message') throw new Error(`No message: ${reply.kind}`);
  return JSON.stringify(reply.card);
};

describe('what one writes to the bot', () => {
  it.each(['mina ärenden', 'Mina ärenden!', '<at>Dialog</at> mina ärenden', 'ärenden'])(
    '%s lists what waits',
    async (text) => {
      const card = await said({ text });
      expect(card).toContain('2 ärenden väntar på dig.');
      expect(card).not.toContain('ett ärendes nummer');
    },
  );

  it('lets each question be answered where it stands, and no other matter', async () => {
    const card = await said({ text: 'mina ärenden' });
    expect(card.match(/"title":"Svara"/g)).toHaveLength(1);
    expect(card).toContain('"id":"choice.MD-2026-0001"');
    expect(card).toContain('"data":{"stream":"MD-2026-0001","round":"R2","version":7,"overview":true}');
  });

  it.each(['hjälp', 'Hjälp?', 'help', '?'])('%s helps', async (text) => {
    expect(await said({ text })).toContain('den här texten');
  });

  it.each(['hej', '', 'kan du avslå allt'])(
    '«%s» gets a word on what can be written, and what waits',
    async (text) => {
      const card = await said({ text });
      expect(card).toContain('ett ärendes nummer');
      expect(card).toContain('2 ärenden väntar på dig.');
    },
  );

  it('a number brings that card', async () => {
    expect(await said({ text: 'visa md-2026-0001 tack' })).toContain('Skicka svar');
    expect(await said({ text: 'MD-2026-0099' })).toContain('finns inget kort för dig');
  });

  it.each([
    'jag är borta till 3 oktober',
    'Borta t.o.m. 2026-10-03',
    'Jag är borta till och med 3 oktober.',
    '<at>Dialog</at> ledig tom 3 oktober',
  ])('«%s» is away until then', async (text) => {
    expect(await said({ text })).toContain('Du är borta till och med lördag 3 oktober 2026');
    expect(application.away).toBe('2026-10-03');
  });

  it.each(['jag är borta', 'jag är borta ett tag', 'borta till i somras'])(
    '«%s» is asked, kindly, which day',
    async (text) => {
      expect(await said({ text })).toContain('Till vilken dag?');
      expect(application.away).toBeUndefined();
    },
  );

  it('is back, or has not been away', async () => {
    await said({ text: 'borta till 3 oktober' });
    expect(await said({ text: 'Jag är tillbaka!' })).toContain('Välkommen tillbaka');
    expect(application.away).toBeUndefined();
    expect(await said({ text: 'tillbaka' })).toContain('Du är inte borta');
  });

  it('waits for the register', async () => {
    application.ready = false;
    expect(await said({ text: 'mina ärenden' })).toContain('Registret läses in');
  });

  it('shows nothing of a case in a group', async () => {
    const card = await said({
      text: 'mina ärenden',
      conversation: { id: 'g', tenantId, conversationType: 'groupChat' },
    });
    expect(card).toContain('i din egen chatt');
    expect(application.remembered).toEqual([]);
  });

  it('is kind to a stranger, and remembers nothing', async () => {
    const card = await said({ text: 'hej', from: { id: '29:x', aadObjectId: 'x' } });
    expect(card).toContain('du finns inte bland uppdragen');
    expect(application.remembered).toEqual([]);
  });

  it('says that something broke', async () => {
    application.myMatters = () => {
      throw new Error('bug');
    };
    expect(await said({ text: 'mina ärenden' })).toContain('Något gick fel');
    expect(reported).toHaveLength(1);
  });
});

describe('the conversation', () => {
  const known = `${chair.id} a:1 https://channel.example/`;

  it('is greeted once when the bot is installed', async () => {
    expect(await said({ type: 'installationUpdate', action: 'add' })).toContain('Hej Anna!');
    expect(await bot.onActivity(activity({ type: 'conversationUpdate' }))).toEqual({ kind: 'silent' });
    expect(application.remembered).toEqual([known, known]);
  });

  it('is remembered from whatever the person does', async () => {
    await bot.onActivity(activity({ type: 'messageReaction' }));
    await bot.onActivity(tap('refresh', { stream: 'MD-2026-0001' }));
    expect(application.remembered).toEqual([known, known]);
  });

  it('costs nobody the answer when it cannot be remembered', async () => {
    application.conversationStarted = () => Promise.reject(new Error('register'));
    expect(await said({ text: 'hjälp' })).toContain('den här texten');
    expect(reported).toHaveLength(1);
  });

  it('is silent when the bot is taken away', async () => {
    expect(await bot.onActivity(activity({ type: 'installationUpdate', action: 'remove' }))).toEqual({
      kind: 'silent',
    });
  });
});

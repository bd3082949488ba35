import { beforeEach, describe, expect, it } from 'vitest';
import { tap, tenantId } from '../testing/activities.ts';
import { chair, type FakeApplication, fakeApplication } from '../testing/fake-application.ts';
import { answer, closed, proposed, recused } from '../testing/sample-views.ts';
import type { BotActivity } from './activity.ts';
import { type Bot, createBot } from './create-bot.ts';

const where = { stream: 'MD-2026-0001', round: 'R2', version: 7 };
const yes = { ...where, choice: 'tillstyrker', reason: '', reserve: 'false' };
const refusal = { rule: 'round-closed', citation: 'P 5', message: 'Rundan är stängd.' };

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

describe('an answer on a card', () => {
  it('becomes a command from the card, and the new state comes back as the card', async () => {
    const body = await answerTo(
      tap('answer', { ...yes, choice: 'avstyrker', reason: 'För dyrt.', reserve: 'true' }),
    );
    expect(application.received).toMatchObject([
      {
        person: chair.id,
        surface: 'card',
        nr: 'MD-2026-0001',
        body: { type: 'answer', round: 'R2', choice: 'avstyrker', reason: 'För dyrt.', reserve: true },
      },
    ]);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body.value)).toContain('Ändra svar');
  });

  it('may stand in the action itself', async () => {
    await answerTo(tap('answer', { ...where, choice: 'jav' }));
    expect(application.received[0]?.body).toEqual({
      type: 'answer',
      round: 'R2',
      choice: 'jav',
      reserve: false,
    });
  });

  it('takes the round from what the person is asked where the card names none', async () => {
    await answerTo(tap('answer', { stream: where.stream, choice: 'avstar' }));
    expect(application.received[0]?.body).toMatchObject({ round: 'R2' });
  });

  it('counts once when Teams sends the same tap again, at the same time or later', async () => {
    await Promise.all([answerTo(tap('answer', yes)), answerTo(tap('answer', yes))]);
    const body = await answerTo(tap('answer', yes));
    expect(application.received).toHaveLength(1);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  it('counts each change of mind, also back to the first answer', async () => {
    await answerTo(tap('answer', yes));
    await answerTo(tap('answer', { ...yes, choice: 'avstar', version: 8 }));
    await answerTo(tap('answer', { ...yes, version: 9 }));
    expect(application.received.map(({ body }) => 'choice' in body && body.choice)).toEqual([
      'tillstyrker',
      'avstar',
      'tillstyrker',
    ]);
  });

  it('counts from a card that is out of date', async () => {
    await answerTo(tap('answer', { ...yes, version: 2 }));
    expect(application.received).toHaveLength(1);
  });

  it('is asked for when it is missing', async () => {
    const body = await answerTo(tap('answer', { ...where, choice: '' }));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Välj ett svar först.',
    });
    expect(application.received).toEqual([]);
  });
});

describe('a refusal', () => {
  beforeEach(() => {
    application.meets = { kind: 'refused', refusal };
  });

  it('is told with its source while the card still asks', async () => {
    expect(await answerTo(tap('answer', yes))).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Rundan är stängd. (P 5)',
    });
  });

  it.each([
    ['closed', closed],
    ['recused', recused],
  ])('comes with the card where that explains it: %s', async (_, view) => {
    application.view = view;
    const body = await answerTo(tap('answer', yes));
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(body.value)).toContain('Rundan är stängd. (P 5)');
  });

  it('is told where the person has no card at all', async () => {
    application.view = undefined;
    expect(await answerTo(tap('answer', yes))).toMatchObject({ value: 'Rundan är stängd. (P 5)' });
  });
});

describe('a proposal', () => {
  it('becomes a command', async () => {
    application.view = proposed;
    const data = {
      stream: 'MD-2026-0001',
      version: 3,
      level: '3',
      recommendation: 'genomför',
      reason: 'Viktigt.',
    };
    expect(JSON.stringify((await answerTo(tap('propose', data))).value)).toContain('Ditt förslag är lämnat');
    expect(application.received[0]?.body).toEqual({
      type: 'propose',
      level: 3,
      recommendation: 'genomför',
      reason: 'Viktigt.',
    });
  });

  it.each(['level', 'recommendation', 'reason'])('says that %s is missing', async (field) => {
    const data = {
      stream: 'MD-2026-0001',
      level: '3',
      recommendation: 'genomför',
      reason: 'Viktigt.',
      [field]: '',
    };
    expect((await answerTo(tap('propose', data))).type).toBe('application/vnd.microsoft.activity.message');
    expect(application.received).toEqual([]);
  });
});

describe('a renewal', () => {
  it('gives the card of the round that was tapped', async () => {
    application.card = (_, nr, round) => (nr === 'MD-2026-0001' && round === 'R1' ? closed : answer);
    expect(JSON.stringify((await answerTo(tap('refresh', { ...where, round: 'R1' }))).value)).toContain(
      'har tagit',
    );
  });

  it('gives the card as it is now', async () => {
    application.view = closed;
    expect(JSON.stringify((await answerTo(tap('refresh', where))).value)).toContain('har tagit ställning');
  });

  it('replaces a card whose matter is gone', async () => {
    application.view = undefined;
    const body = await answerTo(tap('refresh', where));
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(body.value)).toContain('Kortet gäller inte längre');
  });

  it('leaves the card alone while the register is being loaded', async () => {
    application.ready = false;
    expect(await answerTo(tap('refresh', where))).toMatchObject({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
    });
  });
});

describe('on the card of several matters', () => {
  const among = (own: Record<string, unknown>) =>
    tap('answer', {
      ...where,
      overview: true,
      'choice.MD-2026-0009': 'avstyrker',
      'reason.MD-2026-0009': 'Till ett annat ärende.',
      ...own,
    });

  it('only the matter that was tapped is answered, with its own inputs, and the rest is shown again', async () => {
    const body = await answerTo(
      among({ 'choice.MD-2026-0001': 'tillstyrker', 'reason.MD-2026-0001': 'Bra.' }),
    );
    expect(application.received).toMatchObject([
      { nr: 'MD-2026-0001', body: { choice: 'tillstyrker', reason: 'Bra.' } },
    ]);
    expect(application.received).toHaveLength(1);
    expect(JSON.stringify(body.value)).toContain('Mina ärenden');
  });

  it("another matter's inputs answer nothing", async () => {
    expect((await answerTo(among({}))).value).toBe('Välj ett svar först.');
    expect(application.received).toEqual([]);
  });

  it('a no leaves what was typed', async () => {
    application.meets = { kind: 'refused', refusal };
    const body = await answerTo(among({ 'choice.MD-2026-0001': 'tillstyrker' }));
    expect(body).toMatchObject({ value: 'Rundan är stängd. (P 5)' });
  });
});

describe('minutes to adjust', () => {
  it('are approved with one tap', async () => {
    await answerTo(tap('adjust', { ...where, approve: true }));
    expect(application.received[0]?.body).toEqual({ type: 'adjust', round: 'R2', approve: true });
  });

  it('are not sent back without what is wrong', async () => {
    expect((await answerTo(tap('adjust', { ...where, approve: false }))).value).toBe(
      'Skriv vad som inte stämmer.',
    );
    await answerTo(tap('adjust', { ...where, approve: false, reason: 'Fel datum.' }));
    expect(application.received).toMatchObject([{ body: { approve: false, reason: 'Fel datum.' } }]);
  });
});

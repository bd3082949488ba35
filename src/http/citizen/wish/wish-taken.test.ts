import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../application/application.ts';
import { type RunningSite, startSite } from '../../testing/running-site.ts';
import { receivedWishes, sendWish, WISH } from '../../testing/sent-wish.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.reset();
  site.application.outcome = { kind: 'done', nr: 'ON-2026-0001', version: 1 };
});

describe('a wish that is taken', () => {
  it('is kept as written, and shows its number at an address of its own', async () => {
    const response = await sendWish(site, {
      ...WISH,
      place: 'Änge',
      name: ' Kim ',
      address: 'kim@exempel.se',
      language: 'sma',
    });
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/onska-dialog/tack/ON-2026-0001',
    ]);
    expect(receivedWishes(site)[0]?.form).toEqual({
      title: 'Säker väg till skolan',
      text: 'Många barn går längs vägen.\nDet är mörkt.',
      place: 'Änge',
      name: 'Kim',
      address: 'kim@exempel.se',
      language: 'sma',
    });
    expect(response.headers.has('set-cookie')).toBe(false);
    const receipt = await fetch(`${site.origin}/onska-dialog/tack/ON-2026-0001`);
    expect(await receipt.text()).toMatch('ON-2026-0001');
  });

  it('needs neither name, address nor place', async () => {
    expect(
      (await sendWish(site, { ...WISH, name: '', address: ' ', place: '', otherPlace: '' })).status,
    ).toBe(303);
    expect(receivedWishes(site)[0]?.form).toEqual({
      ...WISH,
      text: WISH.text.replace('\r', ''),
      language: 'sv',
    });
  });

  it.each([
    [{ place: 'annan', otherPlace: 'Bakom kyrkan' }, 'Bakom kyrkan'],
    [{ place: '', otherPlace: 'Bakom kyrkan' }, 'Bakom kyrkan'],
    [{ place: 'Änge', otherPlace: 'vid skolan' }, 'Änge, vid skolan'],
    [{ place: 'Hela kommunen' }, 'Hela kommunen'],
  ])('may lie where the list has no name: %j', async (fields, place) => {
    await sendWish(site, { ...WISH, ...fields });
    expect(receivedWishes(site)[0]?.form).toMatchObject({ place });
  });

  it('may hold signs that only look like code', async () => {
    for (const text of ['5 < 7 och 8 > 3', 'Vi <3 Krokom', 'Skriv till <kim@exempel.se>', 'A & B "C"']) {
      expect((await sendWish(site, { ...WISH, text })).status).toBe(303);
    }
  });

  it('is one wish however often its form is sent', async () => {
    const page = await (await fetch(`${site.origin}/onska-dialog`)).text();
    const formId = page.match(/name="formId" value="([^"]+)"/)?.[1] ?? '';
    await sendWish(site, { ...WISH, formId });
    await sendWish(site, { ...WISH, formId });
    expect(receivedWishes(site).map(({ key }) => key)).toEqual([`wish-${formId}`, `wish-${formId}`]);
  });

  it('never shares a key with another form, not even with a made-up id', async () => {
    await sendWish(site, { ...WISH, formId: 'x' });
    await sendWish(site, { ...WISH, formId: 'x' });
    expect(new Set(receivedWishes(site).map(({ key }) => key)).size).toBe(2);
  });
});

describe('what became of it', () => {
  const outcomes: [number, string, Outcome][] = [
    [409, 'redan skickat', { kind: 'key-reused' }],
    [
      422,
      'Nej, för att.',
      { kind: 'refused', refusal: { rule: 'r', citation: 'P 1', message: 'Nej, för att.' } },
    ],
    [503, 'står kvar här', { kind: 'unavailable' }],
  ];
  it.each(outcomes)('is told with %i and the text kept', async (status, words, outcome) => {
    site.application.outcome = outcome;
    const response = await sendWish(site, WISH);
    expect(response.status).toBe(status);
    const page = await response.text();
    expect(page).toMatch(words);
    expect(page).toMatch(`value="${WISH.title}"`);
  });

  it('shows a receipt only for what can be a receipt number', async () => {
    for (const nr of ['MD-2026-0001', 'x', '<script>']) {
      expect((await fetch(`${site.origin}/onska-dialog/tack/${encodeURIComponent(nr)}`)).status).toBe(404);
    }
  });
});

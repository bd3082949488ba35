import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSite, startSite } from '../../testing/running-site.ts';
import { receivedWishes, sendWish, WISH } from '../../testing/sent-wish.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('what is not let in', () => {
  it('says kindly that a megabyte is too much', async () => {
    const response = await sendWish(site, { ...WISH, text: 'x'.repeat(1_000_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch('högst 10 000 tecken');
  });

  it.each([
    ['another format', 415, { body: '{}', headers: { 'Content-Type': 'application/json' } }],
    ['a file', 415, { body: new FormData() }],
    [
      'an odd charset',
      415,
      { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=klingon' } },
    ],
    ['another site', 403, { headers: { 'Sec-Fetch-Site': 'cross-site', ...FORM } }],
    ['a neighbour site', 403, { headers: { 'Sec-Fetch-Site': 'same-site', ...FORM } }],
    ['another origin', 403, { headers: { Origin: 'https://evil.example', ...FORM } }],
    ['no origin one can name', 403, { headers: { Origin: 'null', ...FORM } }],
  ])('refuses %s with %i', async (_what, status, init) => {
    const response = await sendWish(site, WISH, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(receivedWishes(site)).toEqual([]);
  });

  it('lets our own page in', async () => {
    const { origin } = site;
    expect((await sendWish(site, WISH, { headers: { Origin: origin, ...FORM } })).status).toBe(303);
    expect(
      (await sendWish(site, WISH, { headers: { 'Sec-Fetch-Site': 'same-origin', ...FORM } })).status,
    ).toBe(303);
  });

  it('asks a flood to wait, and keeps the text', async () => {
    const narrow = await startSite({ wishesPerTenMinutes: 1 });
    await sendWish(narrow, WISH);
    const response = await sendWish(narrow, WISH);
    expect(response.status).toBe(429);
    const page = await response.text();
    expect(page).toMatch('Vänta tio minuter');
    expect(page).toMatch(WISH.title);
    await narrow.close();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../application/application.ts';
import { type RunningSite, startSite } from '../../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.application.asked = [];
  site.application.outcome = { kind: 'done', nr: 'ON-2026-0001', version: 1 };
});

const WISH = { title: 'Säker väg till skolan', text: 'Många barn går längs vägen.\r\nDet är mörkt.' };
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const send = (fields: Record<string, string>, init: RequestInit = {}, origin = site.origin) =>
  fetch(`${origin}/onska-dialog`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    ...init,
  });
const received = () => site.application.asked.filter(([method]) => method === 'receiveWish');

describe('a wish that is taken', () => {
  it('is kept as written, and shows its number at an address of its own', async () => {
    const response = await send({
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
    expect(received()[0]?.[1]).toEqual({
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
    expect((await send({ ...WISH, name: '', address: ' ', place: '', otherPlace: '' })).status).toBe(303);
    expect(received()[0]?.[1]).toEqual({ ...WISH, text: WISH.text.replace('\r', ''), language: 'sv' });
  });

  it.each([
    [{ place: 'annan', otherPlace: 'Bakom kyrkan' }, 'Bakom kyrkan'],
    [{ place: '', otherPlace: 'Bakom kyrkan' }, 'Bakom kyrkan'],
    [{ place: 'Änge', otherPlace: 'vid skolan' }, 'Änge, vid skolan'],
    [{ place: 'Hela kommunen' }, 'Hela kommunen'],
  ])('may lie where the list has no name: %j', async (fields, place) => {
    await send({ ...WISH, ...fields });
    expect(received()[0]?.[1]).toMatchObject({ place });
  });

  it('may hold signs that only look like code', async () => {
    for (const text of ['5 < 7 och 8 > 3', 'Vi <3 Krokom', 'Skriv till <kim@exempel.se>', 'A & B "C"']) {
      expect((await send({ ...WISH, text })).status).toBe(303);
    }
  });

  it('is one wish however often its form is sent', async () => {
    const page = await (await fetch(`${site.origin}/onska-dialog`)).text();
    const formId = page.match(/name="formId" value="([^"]+)"/)?.[1] ?? '';
    await send({ ...WISH, formId });
    await send({ ...WISH, formId });
    expect(received().map(([, , key]) => key)).toEqual([`wish-${formId}`, `wish-${formId}`]);
  });

  it('never shares a key with another form, not even with a made-up id', async () => {
    await send({ ...WISH, formId: 'x' });
    await send({ ...WISH, formId: 'x' });
    expect(new Set(received().map(([, , key]) => key)).size).toBe(2);
  });
});

describe('a wish that must be mended', () => {
  const bad: [string, Record<string, string>, string, string][] = [
    ['is empty', { title: '', text: '  ' }, 'title', 'Skriv vad dialogen ska handla om.'],
    ['has no text', { ...WISH, text: '' }, 'text', 'Berätta varför du önskar en dialog.'],
    [
      'is a little too long',
      { ...WISH, text: 'å'.repeat(15_000) },
      'text',
      'Texten är för lång (högst 10 000 tecken).',
    ],
    [
      'has a long title',
      { ...WISH, title: 'x'.repeat(201) },
      'title',
      'Rubriken är för lång (högst 200 tecken).',
    ],
    ['has no real address', { ...WISH, address: 'kim' }, 'address', 'E-postadressen ser inte rätt ut.'],
    ['has a long name', { ...WISH, name: 'x'.repeat(201) }, 'name', 'Namnet är för långt'],
    [
      'has a long place',
      { ...WISH, otherPlace: 'x'.repeat(101) },
      'otherPlace',
      'Platsens namn är för långt',
    ],
    [
      'names another place and no name',
      { ...WISH, place: 'annan' },
      'otherPlace',
      'Skriv vilken plats du menar',
    ],
    ['asks for an unknown language', { ...WISH, language: 'tlh' }, 'language', 'Välj något av'],
    [
      'has script in the text',
      { ...WISH, text: 'Hej <script>alert(1)</script>' },
      'text',
      'bara att skicka vanlig text',
    ],
    [
      'has script in the title',
      { ...WISH, title: '<img src=x onerror=alert(1)' },
      'title',
      'bara att skicka vanlig text',
    ],
    ['has a tag in the name', { ...WISH, name: '<b>Kim</b>' }, 'name', 'bara att skicka vanlig text'],
    [
      'has a tag in the place',
      { ...WISH, place: '<svg/onload=alert(1)>' },
      'place',
      'bara att skicka vanlig text',
    ],
  ];
  it.each(bad)('that %s says so beside the field and at the top', async (_what, fields, field, message) => {
    const response = await send(fields);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toMatch(new RegExp(`<a href="#${field}">[^<]*${message.replace(/[().]/g, '\\$&')}`));
    expect(page).toMatch(new RegExp(`id="${field}-fel"[^]*?${message.replace(/[().]/g, '\\$&')}`));
    expect(page).toMatch(new RegExp(`aria-describedby="[^"]*${field}-fel"`));
    expect(page).toMatch('<title>Fel: ');
    expect(received()).toEqual([]);
  });

  it('keeps everything that was typed, escaped', async () => {
    const typed = {
      title: '"><script>1</script>',
      text: '\r\n </textarea><b>x',
      place: 'Ås',
      name: "O'Kim",
      address: 'kim',
    };
    const page = await (await send({ ...typed, otherPlace: '<p>', language: 'sma' })).text();
    expect(page).toMatch('value="&quot;&gt;&lt;script&gt;1&lt;/script&gt;"');
    expect(page).toMatch(/<textarea[^>]*>\n\n &lt;\/textarea&gt;&lt;b&gt;x<\/textarea>/);
    expect(page).toMatch('<option value="Ås" selected>');
    expect(page).toMatch('value="O&#39;Kim"');
    expect(page).toMatch('value="kim"');
    expect(page).toMatch('value="&lt;p&gt;"');
    expect(page).toMatch(/value="sma" checked/);
    expect(page).not.toMatch('<script');
  });
});

describe('what is not let in', () => {
  it('says kindly that a megabyte is too much', async () => {
    const response = await send({ ...WISH, text: 'x'.repeat(1_000_000) });
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
    const response = await send(WISH, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(received()).toEqual([]);
  });

  it('lets our own page in', async () => {
    const { origin } = site;
    expect((await send(WISH, { headers: { Origin: origin, ...FORM } })).status).toBe(303);
    expect((await send(WISH, { headers: { 'Sec-Fetch-Site': 'same-origin', ...FORM } })).status).toBe(303);
  });

  it('asks a flood to wait, and keeps the text', async () => {
    const narrow = await startSite({ wishesPerTenMinutes: 1 });
    await send(WISH, {}, narrow.origin);
    const response = await send(WISH, {}, narrow.origin);
    expect(response.status).toBe(429);
    const page = await response.text();
    expect(page).toMatch('Vänta tio minuter');
    expect(page).toMatch(WISH.title);
    await narrow.close();
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
    const response = await send(WISH);
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

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSite, startSite } from '../../testing/running-site.ts';
import { receivedWishes, sendWish, WISH } from '../../testing/sent-wish.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

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
    const response = await sendWish(site, fields);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toMatch(new RegExp(`<a href="#${field}">[^<]*${message.replace(/[().]/g, '\\$&')}`));
    expect(page).toMatch(new RegExp(`id="${field}-fel"[^]*?${message.replace(/[().]/g, '\\$&')}`));
    expect(page).toMatch(new RegExp(`aria-describedby="[^"]*${field}-fel"`));
    expect(page).toMatch('<title>Fel: ');
    expect(receivedWishes(site)).toEqual([]);
  });

  it('keeps everything that was typed, escaped', async () => {
    const typed = {
      title: '"><script>1</script>',
      text: '\r\n </textarea><b>x',
      place: 'Ås',
      name: "O'Kim",
      address: 'kim',
    };
    const page = await (await sendWish(site, { ...typed, otherPlace: '<p>', language: 'sma' })).text();
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

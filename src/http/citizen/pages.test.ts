import { type ConfigData, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste, or of what the browser does by itself.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'doctype-style': 'off',
  },
};
const validator = new HtmlValidate(rules);

const PAGES = [
  '/',
  '/dialoger/MD-2026-0001',
  '/onska-dialog',
  '/onska-dialog/tack/ON-2026-0001',
  '/sa-fungerar-det',
  '/tillganglighet',
  '/personuppgifter',
  '/finns-inte',
];

const read = async (path: string, init?: RequestInit) => (await fetch(`${site.origin}${path}`, init)).text();

describe('every public page', () => {
  it.each(PAGES)('%s is valid HTML in Swedish, without script', async (path) => {
    const page = await read(path);
    const { results } = await validator.validateString(page);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`))).toEqual([]);
    expect(page).toMatch('<html lang="sv">');
    expect(page).not.toMatch(/<script|\sstyle=|undefined|\[object/);
  });

  it('is valid with its faults shown', async () => {
    const body = new URLSearchParams({ text: '<b>', address: 'x', place: 'annan', language: 'x' });
    const { results } = await validator.validateString(await read('/onska-dialog', { method: 'POST', body }));
    expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`))).toEqual([]);
  });
});

describe('the list and the dialogue', () => {
  it('shows people’s words as letters', async () => {
    for (const path of ['/', '/dialoger/MD-2026-0001']) {
      expect(await read(path)).toMatch('Säker väg till skolan &lt;i&gt;i Änge&lt;/i&gt;');
    }
    expect(await read('/dialoger/MD-2026-0001')).toMatch('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('tells when, where and how long in Swedish', async () => {
    const page = await read('/dialoger/MD-2026-0001');
    expect(page).toMatch('tisdag 27 oktober 2026 kl. 18.00–20.00');
    expect(page).toMatch('Era egna frågor, 60 minuter <strong>(er tid)</strong>');
    expect(page).toMatch('Kommer senast <time datetime="2026-11-25">25 november 2026</time>');
  });

  it('tells what was decided, with a way to the minutes', async () => {
    const page = await read('/dialoger/MD-2026-0001');
    expect(page).toMatch('biföll förslaget måndag 28 september, § 114.');
    expect(page).toMatch('<a href="https://kommunen.example/protokoll/114">Läs protokollet</a>');
  });

  it('uses the protected word only where the dialogue itself may', async () => {
    const [row] = site.application.publicCases();
    if (!row) throw new Error('no dialogue');
    vi.spyOn(site.application, 'publicCases').mockReturnValueOnce([{ ...row, word: 'medborgarinformation' }]);
    expect(await read('/')).not.toMatch(/medborgardialog/i);
    for (const path of ['/onska-dialog', '/tillganglighet', '/personuppgifter']) {
      expect(await read(path)).not.toMatch(/medborgardialog/i);
    }
  });

  it('makes no link of what is not one', async () => {
    const open = site.application.publicCase('MD-2026-0001');
    const [meeting] = open?.meetings ?? [];
    if (!open || !meeting) throw new Error('no meeting');
    const joinUrl = 'javascript:alert(1)';
    vi.spyOn(site.application, 'publicCase').mockReturnValueOnce({
      ...open,
      meetings: [{ ...meeting, joinUrl }],
    });
    expect(await read('/dialoger/MD-2026-0001')).not.toMatch('javascript:');
  });

  it('says that the register is on its way instead of that nothing goes on', async () => {
    site.application.state = { ready: false, replica: 'loading', pendingEffects: 0, alarms: [] };
    const response = await fetch(`${site.origin}/`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    site.application.state = { ready: true, replica: 'ready', pendingEffects: 0, alarms: [] };
  });
});

describe('what does not exist or fails', () => {
  it('is a page in Swedish with the right status', async () => {
    expect((await fetch(`${site.origin}/dialoger/MD-2026-9999`)).status).toBe(404);
    expect((await fetch(`${site.origin}/dialoger/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${site.origin}/tillganglighet`, { method: 'POST' })).status).toBe(405);
  });

  it('tells nothing of a bug', async () => {
    site.application.failure = new Error('secret');
    const response = await fetch(`${site.origin}/`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch('secret');
    expect(site.logged).toHaveLength(1);
  });
});

it('serves one stylesheet', async () => {
  const response = await fetch(`${site.origin}/stil.css`);
  expect(response.headers.get('content-type')).toMatch('text/css');
  expect(await response.text()).toMatch('forced-colors');
});

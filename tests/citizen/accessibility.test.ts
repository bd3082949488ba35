import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyWays } from '../../src/http/testing/public-policy.ts';
import { type RunningSite, startSite } from '../../src/http/testing/running-site.ts';
import { openBrowser } from '../browser/open-browser.ts';

let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const PATHS = [
  '/',
  '/dialoger/MD-2026-0001',
  '/onska-dialog',
  '/onska-dialog/tack/ON-2026-0001',
  '/sa-fungerar-det',
  '/tillganglighet',
  '/personuppgifter',
  '/finns-inte',
];

async function onPage<T>(look: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL: site.origin, ...look });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((n) => n.html).join(' ')}`,
  );

const PHONE = { viewport: { width: 360, height: 740 } };
const DESKTOP = { viewport: { width: 1200, height: 800 } };

describe('axe finds nothing', () => {
  it.each([
    ['on a phone, light', { ...PHONE, colorScheme: 'light' as const }],
    ['on a desktop, dark', { ...DESKTOP, colorScheme: 'dark' as const }],
  ])(
    '%s',
    async (_where, look) => {
      const found = await onPage(look, async (page) => {
        const all: string[] = [];
        for (const path of PATHS) {
          await page.goto(path);
          all.push(...(await faults(page)));
        }
        await page.goto('/onska-dialog');
        await page.getByLabel('Berätta varför').fill('<script>');
        await page.getByRole('button', { name: 'Skicka önskan' }).click();
        await page.getByRole('alert').waitFor();
        all.push(...(await faults(page)));
        site.application.wishForm = onlyWays();
        await page.goto('/onska-dialog');
        const ways = await faults(page);
        site.reset();
        return [...all, ...ways];
      });
      expect(found).toEqual([]);
    },
    120_000,
  );
});

it('nothing needs scrolling sideways at 400 % zoom', async () => {
  // 1280 px at 400 % is 320 px (WCAG 1.4.10).
  await onPage({ viewport: { width: 320, height: 256 } }, async (page) => {
    for (const path of PATHS) {
      await page.goto(path);
      expect([path, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([
        path,
        320,
      ]);
    }
  });
}, 60_000);

it('forced colours keep every text readable', async () => {
  const found = await onPage({ ...PHONE, forcedColors: 'active' }, async (page) => {
    await page.goto('/dialoger/MD-2026-0001');
    return faults(page);
  });
  expect(found).toEqual([]);
}, 60_000);

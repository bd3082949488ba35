import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicPolicy, publicWish } from '../../src/application/views/public-policy.ts';
import { type RunningSite, startSite } from '../../src/http/testing/running-site.ts';
import { loadPolicy } from '../../src/server/load-policy.ts';
import { openBrowser } from '../browser/open-browser.ts';

/** The form and the page about the ladder in each municipality's own words. */
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

const visit = async (id: string, act: (page: Page) => Promise<void>): Promise<void> => {
  const { profile } = loadPolicy(id).policy;
  site.application.wishForm = publicWish(profile);
  site.application.publicPolicy = () => publicPolicy(profile);
  site.application.asked = [];
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: { width: 390, height: 800 },
  });
  try {
    await act(await context.newPage());
  } finally {
    await context.close();
  }
};
const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`,
  );
const before = async (page: Page, first: string, second: string): Promise<boolean> => {
  const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
  return text.includes(first) && text.indexOf(first) < text.indexOf(second);
};

describe.each(['krokom', 'sollentuna', 'hagfors', 'sandviken'])('In %s', (id) => {
  const { profile } = loadPolicy(id).policy;

  it('the pages bear its name, its ladder and its ways, and axe finds nothing', async () => {
    await visit(id, async (page) => {
      await page.goto('/sa-fungerar-det');
      expect(await page.title()).toContain(profile.municipality);
      for (const level of profile.ladder.levels)
        await page.getByRole('heading', { level: 3, name: level.name }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.goto('/onska-dialog');
      for (const way of profile.wishes.ways)
        await page.getByRole('heading', { level: 3, name: way.name }).waitFor();
      expect(await faults(page)).toEqual([]);
      if (id !== 'krokom') expect(await page.content()).not.toMatch(/krokom/i);
    });
  }, 60_000);

  it('a wish is taken, whatever becomes of it', async () => {
    await visit(id, async (page) => {
      site.application.outcome = { kind: 'done', nr: 'ON-2026-0007', version: 1 };
      await page.goto('/onska-dialog');
      await page.getByLabel('Vad ska dialogen handla om?').fill('Belysning');
      await page.getByLabel('Berätta varför').fill('Det är mörkt.');
      await page.getByRole('button', { name: 'Skicka önskan' }).click();
      await page.getByText('ON-2026-0007').waitFor();
    });
    expect(site.application.asked.filter(([method]) => method === 'receiveWish')).toHaveLength(1);
  }, 60_000);
});

it('[H·I-H] in Hagfors the ways come before the form, and it says that a wish is answered with one', async () => {
  await visit('hagfors', async (page) => {
    await page.goto('/onska-dialog');
    expect(await before(page, 'Vägar som är dina', 'Skriv till oss')).toBe(true);
    expect(await before(page, 'du får svar med den väg som är din', 'Vad ska dialogen handla om?')).toBe(
      true,
    );
  });
}, 60_000);

it('South Sami is asked about where the policy offers it', async () => {
  await visit('krokom', async (page) => {
    await page.goto('/onska-dialog');
    await page.getByLabel('Sydsamiska').waitFor();
  });
  await visit('sandviken', async (page) => {
    await page.goto('/onska-dialog');
    expect(await page.getByLabel('Sydsamiska').count()).toBe(0);
  });
}, 60_000);

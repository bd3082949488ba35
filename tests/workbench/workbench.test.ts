import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type RunningLocal365, startLocal365 } from '../../src/local365/server.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { findings } from './axe-findings.ts';
import { buildWorkbench } from './build.ts';
import { type OfficeApp, startOfficeApp } from './office-app.ts';
import { officeWorld } from './office-world.ts';

const ASTRID = 'ordforande.a@kontoret.example';
const CARIN = 'vice.a@kontoret.example';

let browser: Browser;
let app: OfficeApp;
let local: RunningLocal365;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  await buildWorkbench();
  const { tenant, app: registered } = officeWorld('http://localhost');
  app = await startOfficeApp({ tenantId: tenant.id, clientId: registered.clientId });
  local = await startLocal365({ world: officeWorld(app.origin), dir: undefined, port: 0 });
  app.host.origin = local.origin;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await local?.close();
  await app?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  // Nothing outside this machine: TeamsJS asks Microsoft's CDN for a list and falls back to its own.
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
});

afterEach(() => context.close());

const be = (upn: string, place: string) => page.goto(`${local.origin}/#/${upn}/${place}`);
const pane = (): FrameLocator => page.frameLocator('iframe[title*="tillägg"]');

it('lets one choose whom to be, by search and by keyboard', { timeout: 60_000 }, async () => {
  await page.goto(local.origin);
  await page.getByRole('searchbox', { name: 'Sök person eller roll' }).fill('vice nilsson');
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: /David Nilsson/ }).press('Enter');
  await page.getByRole('button', { name: /Du är David Nilsson/ }).waitFor();
  expect(page.url()).toContain('#/vice.b@kontoret.example/chat');
});

it('replaces a tapped card and shows a refusal under it', { timeout: 60_000 }, async () => {
  await be(ASTRID, 'chat');
  await page.getByRole('button', { name: 'Lägg till Provappen' }).click();
  await page.getByRole('heading', { name: 'Ska torget byggas om?' }).waitFor();
  expect(await findings(page)).toEqual([]);
  // The card is Astrid's to refresh, and nothing has been invoked on it: Teams renews it by itself.
  await expect.poll(() => app.invoked.length).toBe(1);
  expect(app.invoked[0]).toMatchObject({ action: { verb: 'refresh' }, trigger: 'automatic' });

  await page.getByRole('button', { name: 'Stöter på fel' }).click();
  await page.getByText('Omröstningen är stängd.').waitFor();
  await page.getByLabel('Motivering').fill('Torget behövs');
  await page.getByRole('button', { name: 'Tillstyrker' }).click();
  await page.getByRole('heading', { name: 'Du svarade ja: Torget behövs (false)' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Ska torget byggas om?' }).count()).toBe(0);
  expect(app.invoked.at(-1)).toMatchObject({
    action: {
      verb: 'answer',
      data: { stream: 'A-1', choice: 'ja', reason: 'Torget behövs', reserve: 'false' },
    },
  });
  await page.reload();
  await page.getByRole('heading', { name: /Du svarade ja/ }).waitFor();
});

it('hears by itself what happens in the chat', { timeout: 60_000 }, async () => {
  await be(CARIN, 'chat');
  await page.getByText('Inga meddelanden än').waitFor();
  await fetch(`${local.origin}/__local/personas/${CARIN}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Hej från en annan flik' }),
  });
  await page.getByText('Hej från en annan flik').waitFor();
  await page.getByRole('heading', { name: 'Ska torget byggas om?' }).waitFor();
});

it('misses nothing that came while it was not listening yet', { timeout: 60_000 }, async () => {
  const { promise: said, resolve: letListen } = Promise.withResolvers<void>();
  await page.route('**/__local/stream', async (route) => {
    await said;
    await route.continue();
  });
  await be(CARIN, 'chat');
  await page.getByText('Hej från en annan flik').waitFor();
  await fetch(`${local.origin}/__local/personas/${CARIN}/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Hej innan någon lyssnar' }),
  });
  letListen();
  await page.getByText('Hej innan någon lyssnar').waitFor();
  await page.unroute('**/__local/stream');
});

it('shakes hands with TeamsJS in the tab and signs in', { timeout: 60_000 }, async () => {
  await be(ASTRID, 'tab/A-1');
  const tab = page.frameLocator('iframe[title*="flik i Teams"]');
  await tab
    .locator('#token', { hasText: `${ASTRID} 22222222-2222-4222-8222-222222222222 access_as_user` })
    .waitFor();
  expect(await tab.locator('#who').textContent()).toBe(
    `${ASTRID} aaaaaaaa-0000-4000-8000-000000000010 11111111-1111-4111-8111-111111111111 sv-se`,
  );
  expect(await tab.locator('#page').textContent()).toBe('tab A-1 content');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: /Utseende/ }).click();
  await page.getByRole('menuitemradio', { name: 'Mörkt' }).click();
  await tab.locator('#theme', { hasText: 'dark' }).waitFor();
  await tab.getByRole('button', { name: 'Öppna A-2' }).click();
  await tab.locator('#page', { hasText: 'tab A-2 content' }).waitFor();
  expect(page.url()).toContain('/tab/A-2');
});

it('makes an event by hand, and finds it in the week', { timeout: 60_000 }, async () => {
  await be(ASTRID, 'calendar');
  await page.getByRole('button', { name: 'Nytt möte' }).click();
  await page.getByLabel('Rubrik').fill('Beredning');
  await page.getByRole('textbox', { name: 'Plats' }).fill('Lilla rummet');
  await page.getByRole('combobox', { name: 'Deltagare', exact: true }).fill('medborgare@hem.example');
  await page.getByRole('textbox', { name: 'Plats' }).focus();
  await page.getByRole('button', { name: 'Spara och bjud in' }).click();
  await page.getByText('Sparat').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stäng', exact: true }).click();
  await page
    .getByRole('button', { name: /Beredning, tisdag 15 september, 10:00–11:00, Lilla rummet/ })
    .waitFor();
  expect(await findings(page)).toEqual([]);
});

it('lets the add-in fill in and save the appointment', { timeout: 60_000 }, async () => {
  await be(ASTRID, 'calendar/2026-09-14/new/2026-09-16T10:00');
  await pane().getByText(`${ASTRID} light ItemNotSaved 2026-09-16T08:00:00.000Z`).waitFor();
  await pane().getByRole('button', { name: 'Fyll i' }).click();
  await pane().getByText('2026-09-17T17:00:00.000Z 3').waitFor();
  expect(await page.getByLabel('Rubrik').inputValue()).toBe('Möte om torget');
  await pane().getByRole('button', { name: 'Spara' }).click();
  await pane().getByText('Sparat').waitFor();
  expect(await page.evaluate('"bad" in window')).toBe(false);

  await be(CARIN, 'calendar/2026-09-14');
  await page.getByRole('button', { name: /Möte om torget, torsdag 17 september, 18:00–19:00/ }).click();
  await page.getByText('Astrid Lund har bjudit in till mötet.').waitFor();
  await page.frameLocator('iframe[title="Mötets beskrivning"]').getByText('Var med och påverka.').waitFor();
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await page.getByText('Du har tackat ja').waitFor();
  expect(await findings(page)).toEqual([]);
});

it('shows any address its mail, harmless', { timeout: 60_000 }, async () => {
  const token = await app.graphToken(local.origin);
  const html =
    '<p>Välkommen</p><script>parent.bad=1</script><a href="javascript:bad()" onclick="bad()">länk</a>';
  const sent = await fetch(`${local.origin}/v1.0/users/lada@kontoret.example/sendMail`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      message: {
        subject: 'Kvittens',
        body: { contentType: 'html', content: html },
        toRecipients: [{ emailAddress: { address: 'medborgare@hem.example' } }],
      },
    }),
  });
  expect(sent.status).toBe(202);
  await be(ASTRID, 'mail');
  const address = page.getByRole('combobox', { name: 'Brevlåda eller annan adress' });
  await address.fill('medborgare@hem.example');
  await address.press('Enter');
  await page.getByRole('button', { name: /Kvittens/ }).click();
  const letter = page.frameLocator('iframe[title="Kvittens"]');
  await letter.getByText('Välkommen').waitFor();
  expect(await letter.locator('a').evaluate((link) => link.outerHTML)).not.toMatch(/javascript|onclick/);
  expect(await findings(page)).toEqual([]);
});

it.each(['dark', 'contrast'])(
  'passes axe in %s too, at the width of a phone',
  { timeout: 60_000 },
  async (appearance) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(local.origin);
    await page.evaluate(`localStorage.setItem('local365.appearance', '${appearance}')`);
    await page.reload();
    for (const place of ['chat', 'calendar', 'mail']) {
      await be(ASTRID, place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await findings(page)).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  },
);

it('moves the local clock on', { timeout: 60_000 }, async () => {
  await be(ASTRID, 'chat');
  await page.getByRole('button', { name: /Lokal tid/ }).click();
  await page.getByRole('menuitem', { name: 'Nästa arbetsdag kl. 09' }).click();
  await page.getByRole('button', { name: /Lokal tid ons 16 sep/ }).waitFor();
});

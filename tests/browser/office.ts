import type { Browser, FrameLocator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningProduct } from '../product/running-product.ts';

/** One page of the workbench, in which one is whichever persona one opens. */
export interface Office {
  page: Page;
  /** The persona's chat with the bot. */
  chat(role: string): Promise<Page>;
  /** The persona's tab, at the start page or at a case. */
  tab(role: string, nr?: string): Promise<FrameLocator>;
  calendar(role: string, day: string): Promise<Page>;
  mail(address: string, as?: string): Promise<Page>;
  picture(name: string): Promise<void>;
}

export const openOffice = async (
  browser: Browser,
  { local, domain, quiet }: Pick<RunningProduct, 'local' | 'domain' | 'quiet'>,
): Promise<Office> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 1000 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const invokes = countInvokes(page);
  // A change of the hash alone would keep the old persona's frames for a moment.
  const go = async (place: string): Promise<Page> => {
    // What the product still has to send would renew what one is looking at.
    await quiet();
    await page.goto('about:blank');
    await page.goto(`${local}/#/${place}`);
    return page;
  };
  return {
    page,
    chat: async (role) => {
      invokes.seen = 0;
      await go(`${role}@${domain}/chat`);
      // A card renews itself when it comes into view, as in Teams: what one had chosen in it before that would be gone.
      await expect.poll(() => invokes.seen > 0 && invokes.open === 0, { timeout: 60_000 }).toBe(true);
      return page;
    },
    tab: async (role, nr) => {
      await go(`${role}@${domain}/tab${nr === undefined ? '' : `/${nr}`}`);
      return page.frameLocator('iframe[title*="flik i Teams"]');
    },
    calendar: (role, day) => go(`${role}@${domain}/calendar/${day}`),
    mail: (address, as = 'handlaggare.klf') => go(`${as}@${domain}/mail/${address}`),
    // Pictures are for people to look at: PICTURES names the folder.
    picture: async (name) => {
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
    },
  };
};

/** Counts the invokes that a page's cards send: those begun, and those not answered yet. */
const countInvokes = (page: Page): { seen: number; open: number } => {
  const count = { seen: 0, open: 0 };
  const isInvoke = (request: Request): boolean => request.url().endsWith('/tap');
  const ended = (request: Request): void => {
    if (isInvoke(request)) count.open -= 1;
  };
  page.on('request', (request) => {
    if (!isInvoke(request)) return;
    count.seen += 1;
    count.open += 1;
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return count;
};

import type { Browser, FrameLocator, Page } from 'playwright-core';

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

export const openOffice = async (browser: Browser, local: string, domain: string): Promise<Office> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 1000 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // A change of the hash alone would keep the old persona's frames for a moment.
  const go = async (place: string): Promise<Page> => {
    await page.goto('about:blank');
    await page.goto(`${local}/#/${place}`);
    return page;
  };
  return {
    page,
    chat: (role) => go(`${role}@${domain}/chat`),
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

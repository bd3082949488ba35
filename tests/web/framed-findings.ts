import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page of ours inside a host's frame. axe leaves a frame out that has not answered within half a second,
 * which a busy machine does not always manage: it is given longer, and the host has no heading of its own, so that a frame
 * left out is a finding too.
 */
export async function findings(page: Page): Promise<string[]> {
  for (let again = 2; ; again -= 1) {
    const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').options({ pingWaitTime: 20_000 });
    const { violations } = await axe.analyze();
    const frameLeftOut = ofTheHost.every((id) => violations.some((v) => v.id === id));
    if (!frameLeftOut || again === 0)
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }
}

/** What axe finds where it saw the host's page alone: asked again, a few times. */
const ofTheHost = ['landmark-one-main', 'page-has-heading-one'];

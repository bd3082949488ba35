import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSite, startSite } from '../../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const name = fc.oneof(
  fc.constantFrom(
    'title',
    'text',
    'place',
    'otherPlace',
    'name',
    'address',
    'language',
    'formId',
    '__proto__',
    'title[]',
  ),
  fc.string(),
);
const form = fc
  .array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 300 })), { maxLength: 70 })
  .map((pairs) =>
    new URLSearchParams(
      pairs.map(([n, v]): [string, string] => [n.toWellFormed(), v.toWellFormed()]),
    ).toString(),
  );
const torn = fc.string().map((text) => `title=%E0%A4%A&text=${text}`);

it('never answers a form with a 5xx, and never shows what was typed as markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(form, torn), async (body) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const init: RequestInit = { method: 'POST', redirect: 'manual', headers, body };
      const response = await fetch(`${site.origin}/onska-dialog`, init);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/<script|onerror=/i);
    }),
    { numRuns: 150 },
  );
  expect(site.logged).toEqual([]);
}, 60_000);

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { posted, type RunningSite, startSite } from '../testing/running-site.ts';
import { caseExamples } from './openapi/examples.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const facts = {
  channel: 'politisk',
  method: 'dialogmote',
  body: 'ks',
  leader: 'a',
  official: 'b',
  policy: 'a'.repeat(64),
  screening: { questions: [], fields: [] },
  form: { id: 'underlag', fields: [] },
  duty: { id: 'd-m1', fields: [] },
  year: { body: 'klf', fields: [], criterion: 'v' },
};
const PATHS = ['/cases', '/cases/MD-2026-0001/commands', '/wishes/ON-2026-0001/commands', '/availability'];

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', '\u0000', '\ud800', 'x'.repeat(30_000), 1e308, -0, {}, [[[]]]),
);
/** A command with one field replaced by something odd, or nothing like a command at all. */
const body = fc.oneof(
  odd,
  fc
    .tuple(fc.constantFrom(...Object.values(caseExamples(facts))), fc.string(), odd)
    .chain(([example, field, value]) =>
      fc.constantFrom(...Object.keys(example), field).map((name) => ({ ...example, [name]: value })),
    ),
);

it('never answers bad input with a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), body, async (path, sent) => {
      const response = await site.asAnna(`/api/v1${path}`, posted(sent));
      await response.text();
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  expect(site.logged).toEqual([]);
}, 60_000);

it('never answers an odd query or path with a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('q', 'level', 'page', 'x[y]'),
      fc.string({ unit: 'binary' }),
      async (name, value) => {
        const path = encodeURIComponent(value.toWellFormed());
        for (const address of [
          `/api/v1/cases?${name}=${path}`,
          `/api/v1/cases/${path}`,
          `/dialoger/${path}`,
          `/tab/${path}`,
        ]) {
          const response = await site.asAnna(address);
          await response.text();
          expect(response.status).toBeLessThan(500);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

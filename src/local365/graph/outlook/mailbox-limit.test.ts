import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANNA, BO, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());

it('never refuses four requests at once to one mailbox, nor many to many', async () => {
  const ask = (address: string) => tenant.graph('app', 'GET', `/users/${address}/events`);
  const answers = await Promise.all([ANNA, BO].flatMap((address) => [1, 2, 3, 4].map(() => ask(address))));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
});

it('refuses some of forty at once with 429 and Retry-After, on the wire', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => tenant.graph('app', 'GET', `/users/${ANNA}/events`)),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ headers }) => headers.get('retry-after') === '1')).toBe(true);
});

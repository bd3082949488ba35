import type { Room } from '@microsoft/microsoft-graph-types';
import { expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../testing/graph-truth.ts';
import { startSmallTenant } from '../testing/small-tenant.ts';
import { smallWorld } from '../testing/small-world.ts';

const truth = await loadGraphTruth();
const kitchen = { id: 'aaaaaaaa-0000-4000-8000-000000000009', upn: 'koket@liten.example' };

it('lists the rooms of the world, and only those, page by page', async () => {
  const [anna, , , room] = smallWorld.people;
  if (anna === undefined || room === undefined) throw new Error('The small world has lost its people');
  const people = [anna, room, { ...room, ...kitchen }];
  const tenant = await startSmallTenant({}, { world: { ...smallWorld, people } });
  const path = '/places/microsoft.graph.room?$top=1';
  const { body } = await tenant.graph<{ value: Room[]; '@odata.nextLink': string }>('app', 'GET', path);
  expect(body.value).toMatchObject([
    { emailAddress: room.upn, displayName: room.name, capacity: room.capacity },
  ]);
  const next = body['@odata.nextLink'].split('/v1.0')[1] ?? '';
  const last = await tenant.graph<{ value: Room[]; '@odata.nextLink'?: string }>('app', 'GET', next);
  expect(last.body.value.map(({ emailAddress }) => emailAddress)).toEqual([kitchen.upn]);
  expect(last.body['@odata.nextLink']).toBeUndefined();
  expect((await tenant.graph('app', 'GET', '/places/microsoft.graph.room?$top=x')).status).toBe(400);
  if (truth !== undefined) expect(findings(truth, tenant.exchanges)).toEqual([]);
  await tenant.close();
});

import type { Event } from '@microsoft/microsoft-graph-types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { ANNA, BO, BOX, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

const CITIZEN = 'medborgare@utanfor.example';
const truth = await loadGraphTruth();
let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const zone = 'W. Europe Standard Time';
const meeting = (more: Event = {}): Event => ({
  subject: 'Dialogmöte',
  body: { contentType: 'html', content: '<p>Välkommen</p>' },
  start: { dateTime: '2026-10-01T18:00:00', timeZone: zone },
  end: { dateTime: '2026-10-01T20:00:00', timeZone: zone },
  attendees: [BOX, CITIZEN].map((address) => ({
    type: 'required',
    emailAddress: { address, name: address },
  })),
  ...more,
});
const create = (more?: Event) => tenant.graph<Event>(ANNA, 'POST', '/me/events', meeting(more));
const copies = async (address: string) => {
  const { body } = await tenant.control<{ events: Event[] }>('GET', `/personas/${address}/inbox`);
  return body.events;
};

describe('a changed meeting', () => {
  it('moves in every copy, and everybody is asked again', async () => {
    const { body } = await create();
    const [copy] = await copies(BOX);
    expect(
      (await tenant.graph('app', 'POST', `/users/${BOX}/events/${copy?.id}/accept`, { sendResponse: true }))
        .status,
    ).toBe(202);
    const accepted = await tenant.graph<Event>(ANNA, 'GET', `/me/events/${body.id}`);
    expect(accepted.body.attendees?.[0]?.status?.response).toBe('accepted');
    const later = {
      start: { dateTime: '2026-10-02T18:00:00', timeZone: zone },
      end: { dateTime: '2026-10-02T20:00:00', timeZone: zone },
    };
    const moved = await tenant.graph<Event>(ANNA, 'PATCH', `/me/events/${body.id}`, later);
    expect(moved.body.attendees?.[0]?.status?.response).toBe('none');
    const [after] = await copies(BOX);
    expect(after).toMatchObject({
      id: copy?.id,
      responseStatus: { response: 'notResponded' },
      start: { dateTime: '2026-10-02T16:00:00.0000000' },
    });
  });

  it('keeps answers when only the words change, and cancels the copy of who is no longer invited', async () => {
    const { body } = await create();
    const [copy] = await copies(BOX);
    await tenant.graph('app', 'POST', `/users/${BOX}/events/${copy?.id}/tentativelyAccept`, {});
    const attendees = [{ emailAddress: { address: BOX } }];
    const patched = await tenant.graph<Event>(ANNA, 'PATCH', `/me/events/${body.id}`, {
      subject: 'Områdesmöte',
      attendees,
    });
    expect(patched.body.attendees?.[0]?.status?.response).toBe('tentativelyAccepted');
    expect((await copies(BOX))[0]).toMatchObject({
      subject: 'Områdesmöte',
      responseStatus: { response: 'tentativelyAccepted' },
    });
    expect((await copies(CITIZEN))[0]).toMatchObject({ isCancelled: true, subject: 'Inställt: Dialogmöte' });
  });

  it('is changed by its organizer only; an attendee sets what concerns the own copy', async () => {
    await create();
    const [copy] = await copies(BOX);
    const path = `/users/${BOX}/events/${copy?.id}`;
    expect((await tenant.graph('app', 'PATCH', path, { subject: 'Annat' })).status).toBe(403);
    expect((await tenant.graph('app', 'PATCH', path, { categories: ['Dialog'] })).status).toBe(200);
  });

  it('answers 412 to an If-Match of an earlier version', async () => {
    const { body } = await create();
    const etag = (body as { '@odata.etag'?: string })['@odata.etag'] ?? '';
    const patch = (subject: string) =>
      tenant.graph(ANNA, 'PATCH', `/me/events/${body.id}`, { subject }, { 'If-Match': etag });
    expect([(await patch('A')).status, (await patch('B')).status]).toEqual([200, 412]);
  });
});

describe('a meeting called off', () => {
  it("leaves the organizer's calendar and shows as cancelled, with the comment, in the others'", async () => {
    const { body } = await create();
    const cancelled = await tenant.graph(ANNA, 'POST', `/me/events/${body.id}/cancel`, {
      comment: 'Snöstorm',
    });
    expect(cancelled.status).toBe(202);
    expect((await tenant.graph(ANNA, 'GET', `/me/events/${body.id}`)).status).toBe(404);
    expect((await copies(BOX))[0]).toMatchObject({ isCancelled: true, bodyPreview: 'Snöstorm Välkommen' });
  });

  it('is called off by its organizer only', async () => {
    await create();
    const [copy] = await copies(BOX);
    const path = `/users/${BOX}/events/${copy?.id}`;
    expect((await tenant.graph('app', 'POST', `${path}/cancel`, { comment: '' })).status).toBe(400);
    expect((await tenant.graph('app', 'DELETE', path)).status).toBe(204);
    expect(await copies(ANNA)).toHaveLength(1);
  });

  it('tells the organizer who declined; the organizer cannot answer the own meeting', async () => {
    const { body } = await create({ attendees: [{ emailAddress: { address: BO } }] });
    const [copy] = await copies(BO);
    expect(
      (await tenant.graph(BO, 'POST', `/me/events/${copy?.id}/decline`, { comment: 'Bortrest' })).status,
    ).toBe(202);
    const own = await tenant.graph<Event>(ANNA, 'GET', `/me/events/${body.id}`);
    expect(own.body.attendees?.[0]?.status?.response).toBe('declined');
    expect(await copies(BO)).toHaveLength(0);
    expect((await tenant.graph(ANNA, 'POST', `/me/events/${body.id}/accept`, {})).status).toBe(400);
  });
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  expect(tenant.exchanges.length).toBeGreaterThan(10);
  expect(truth && findings(truth, tenant.exchanges)).toEqual([]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@microsoft/microsoft-graph-types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMessage } from '../connector/chat-message.ts';
import { openConversation } from '../connector/conversation.ts';
import { ANNA, BOX, startSmallTenant } from '../testing/small-tenant.ts';
import { smallWorld } from '../testing/small-world.ts';
import { inboxOf } from './persona-inbox.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'local365-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('chats, mails, meetings and files stand as they were after a restart, on another port too', async () => {
  const before = await startSmallTenant({}, { dir });
  const [anna] = smallWorld.people;
  if (anna === undefined) throw new Error('the small world has an Anna');
  const time = { dateTime: '2026-10-01T18:00:00', timeZone: 'UTC' };
  const meeting = {
    subject: 'Möte',
    start: time,
    end: time,
    isOnlineMeeting: true,
    attendees: [{ emailAddress: { address: BOX } }],
    transactionId: 't-1',
  };
  await before.graph(ANNA, 'POST', '/me/events', meeting);
  const message = { subject: 'Brev', toRecipients: [{ emailAddress: { address: ANNA } }] };
  await before.graph('app', 'POST', `/users/${BOX}/sendMail`, { message });
  addMessage(
    openConversation(anna, before.local),
    { from: 'bot', card: { type: 'AdaptiveCard' } },
    before.local,
  );
  const file = `/sites/${encodeURIComponent(smallWorld.sites[0]?.id ?? '')}/drive/root:/a.txt:/content`;
  await before.graph('app', 'PUT', file, 'Hej', { 'content-type': 'text/plain' });
  const stood = inboxOf(ANNA, before.local);
  await before.close();

  const after = await startSmallTenant({}, { dir });
  const here = JSON.parse(JSON.stringify(stood).replaceAll(before.origin, after.origin)) as unknown;
  expect(inboxOf(ANNA, after.local)).toEqual(here);
  expect(inboxOf(BOX, after.local).events).toHaveLength(1);
  expect((await after.graph('app', 'GET', file)).body).toBe('Hej');
  expect((await after.graph<Event>(ANNA, 'POST', '/me/events', meeting)).status).toBe(400);
  await after.close();
});

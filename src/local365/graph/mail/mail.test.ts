import type { Message } from '@microsoft/microsoft-graph-types';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { ANNA, BOX, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

const CITIZEN = 'Medborgare@utanfor.example';
const truth = await loadGraphTruth();
let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const mail = (subject: string, more: Message = {}): { message: Message } => ({
  message: {
    subject,
    body: { contentType: 'html', content: '<p>Hej &amp; välkommen</p>' },
    toRecipients: to(CITIZEN),
    ...more,
  },
});
const inbox = async (address: string) =>
  (
    await tenant.control<{ mails: Message[]; sentMails: Message[] }>(
      'GET',
      `/personas/${encodeURIComponent(address)}/inbox`,
    )
  ).body;

it('delivers to any address, once each, and keeps a copy among the sent', async () => {
  const body = mail('Kvittens', { ccRecipients: to(ANNA, CITIZEN.toLowerCase()), bccRecipients: to(BOX) });
  const sent = await tenant.graph('app', 'POST', `/users/${BOX}/sendMail`, body);
  expect([sent.status, sent.body]).toEqual([202, '']);
  const { mails } = await inbox(CITIZEN);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    subject: 'Kvittens',
    from: { emailAddress: { address: BOX, name: 'Brevlådan' } },
    bccRecipients: [],
    isRead: false,
  });
  expect((await inbox(ANNA)).mails).toHaveLength(1);
  expect((await inbox(BOX)).sentMails[0]?.bccRecipients).toEqual(to(BOX));
});

it('knows no repetition: the same mail sent twice arrives twice', async () => {
  for (let n = 0; n < 2; n += 1)
    await tenant.graph(ANNA, 'POST', '/me/sendMail', { ...mail('Två'), saveToSentItems: false });
  expect((await inbox(CITIZEN)).mails).toHaveLength(2);
  expect((await inbox(ANNA)).sentMails).toHaveLength(0);
});

it('lists a mailbox newest first, and what was selected of it', async () => {
  for (const subject of ['ett', 'två', 'tre'])
    await tenant.graph('app', 'POST', `/users/${BOX}/sendMail`, mail(subject, { toRecipients: to(ANNA) }));
  const path = '/me/messages?$top=2&$select=subject&$orderby=receivedDateTime desc';
  const { body } = await tenant.graph<{ value: Message[]; '@odata.nextLink': string }>(ANNA, 'GET', path);
  expect(body.value.map(({ subject, id, body: text }) => [subject, id !== undefined, text])).toEqual([
    ['tre', true, undefined],
    ['två', true, undefined],
  ]);
  expect(new URL(body['@odata.nextLink']).searchParams.get('$skip')).toBe('2');
});

it.each([
  ['nobody', { toRecipients: [] }, 400],
  ['what is no address', { toRecipients: to('medborgare') }, 400],
  ["in another's name", { from: to(ANNA)[0] ?? null }, 403],
])('refuses to send to or as %s', async (_, wrong, status) => {
  expect((await tenant.graph('app', 'POST', `/users/${BOX}/sendMail`, mail('Fel', wrong))).status).toBe(
    status,
  );
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  // Reading messages is not part of the description.
  const described = tenant.exchanges.filter(({ url }) => !url.includes('/messages'));
  expect(truth && findings(truth, described)).toEqual([]);
});

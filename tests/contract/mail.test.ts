import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Mail, NotSent, OutcomeUnknown } from '../../src/application/ports/outward.ts';
import { BOX } from '../../src/local365/testing/small-tenant.ts';
import { createMail } from '../../src/microsoft365/mail/create-mail.ts';
import { type GraphTenant, graphTenant } from './graph-tenant.ts';

const TO = 'medborgare@annan.example';
const kvitto = { to: TO, subject: 'Tack för ditt önskemål', html: '<p>ON-2026-0001</p>' };

let tenant: GraphTenant;
let mail: Mail;
beforeEach(async () => {
  tenant = await graphTenant();
  mail = createMail(tenant.door, BOX);
});
afterEach(async () => {
  tenant.holdAgainstTruth();
  await tenant.close();
});

const inbox = async () =>
  (await tenant.control<{ mails: { subject: string }[] }>('GET', `/personas/${TO}/inbox`)).body.mails;

it('reaches a citizen from the dialogue mailbox, by one POST', async () => {
  await mail.send(kvitto);
  expect(tenant.asked()).toEqual([`POST /v1.0/users/${encodeURIComponent(BOX)}/sendMail`]);
  expect(await inbox()).toMatchObject([{ subject: kvitto.subject }]);
});

it.each([
  ['a lost answer', { drop: 'after' }, OutcomeUnknown, 1],
  ['a lost request', { drop: 'before' }, OutcomeUnknown, 0],
  ['a failing gateway', { status: 504, headers: { 'Retry-After': '0' } }, OutcomeUnknown, 0],
  ['a refusal', { status: 403 }, NotSent, 0],
  ['a throttled mailbox', { status: 429, headers: { 'Retry-After': '7' } }, NotSent, 0],
] as const)(
  'never sends again by itself after %s, and says what is known',
  async (_, then, kind, arrived) => {
    await tenant.fault('POST', '/v1.0/users', then);
    const outcome = await mail.send(kvitto).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(kind);
    if ('status' in then && then.status === 429) expect(outcome).toMatchObject({ retryAfterSeconds: 7 });
    expect(await inbox()).toHaveLength(arrived);
  },
);

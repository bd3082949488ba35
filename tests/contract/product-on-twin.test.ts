import { createHash, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CalendarUnavailable } from '../../src/application/ports/calendar.ts';
import {
  type CardJson,
  type Chat,
  type Mail,
  NotSent,
  OutcomeUnknown,
} from '../../src/application/ports/outward.ts';
import { createProduct, type Product } from '../../src/application/product.ts';
import { plainRecordFiles } from '../../src/application/testing/plain-record-files.ts';
import { createTwinRegister, seatInTwin } from '../../src/microsoft365/register/twin/create-twin-register.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { loadPolicy } from '../../src/server/load-policy.ts';
import { guidFor } from '../../src/server/worlds/local-tenant.ts';
import { mandatesOf } from '../../src/server/worlds/mandates-of.ts';
import { worldOf } from '../../src/server/worlds/world.ts';

interface Outside {
  mail: Mail;
  chat: Chat;
}

const quietChat: Chat = {
  send: async () => ({ conversationId: 'c', activityId: randomUUID() }),
  update: async () => {},
};

/** The product over the register in memory; what is outside answers as the test says. */
const productOn = async (
  store: TwinStore,
  outside: Partial<Outside>,
  outwardAnHour = 500,
): Promise<Product> => {
  const { policy, text } = loadPolicy('krokom');
  const noCalendar = async (): Promise<never> => {
    throw new Error('No test here books a meeting') satisfies Error | CalendarUnavailable;
  };
  const calendar = {
    book: noCalendar,
    tie: noCalendar,
    move: noCalendar,
    cancel: noCalendar,
    busy: noCalendar,
    rooms: noCalendar,
  };
  const product = createProduct(
    {
      ...createTwinRegister(store),
      calendar,
      mail: outside.mail ?? { send: async () => {} },
      chat: outside.chat ?? quietChat,
      clock: { now: () => '2026-09-15T07:00:00.000Z' },
      ids: { guid: randomUUID, digest: (words) => createHash('sha256').update(words).digest('hex') },
      recordFiles: plainRecordFiles,
    },
    {
      policy,
      policyText: text,
      links: { site: '', case: (nr) => nr, publicCase: (nr) => nr },
      renderCard: (view): CardJson => ({ ...view }),
      worker: true,
      outwardAnHour,
      report: () => {},
    },
  );
  await product.start();
  return product;
};

const townWith = (store: TwinStore): TwinStore => {
  seatInTwin(store, mandatesOf(worldOf('krokom')));
  return store;
};

const wish = {
  title: 'Leder',
  text: 'Samla alla!',
  place: 'Föllinge',
  name: '',
  address: 'margit@example.com',
  language: 'sv' as const,
};
const official = {
  person: { id: guidFor('handlaggare.klf@krokom.example'), name: 'Petra Nilsson', address: '' },
  surface: 'tab' as const,
};

const settled = async (product: Product): Promise<void> => {
  while (product.application.status().pendingEffects > 0)
    await new Promise((resolve) => setImmediate(resolve));
};
const accepted = async (product: Product): Promise<void> => {
  await product.application.receiveWish(wish, 'one');
  await product.application.wishCommand(official, 'ON-2026-0001', {
    body: { type: 'accept' },
    idempotencyKey: 'two',
  });
};

it('a mail whose outcome is not known is never sent again, not after a restart either, and shows as uncertain', async () => {
  const store = townWith(new TwinStore());
  let sent = 0;
  const mail = {
    send: async () => {
      sent += 1;
      throw new OutcomeUnknown('The line dropped');
    },
  };
  const first = await productOn(store, { mail });
  await accepted(first);
  await settled(first);
  expect(sent).toBe(2);
  const again = await productOn(store, { mail });
  await again.tick();
  await settled(again);
  expect(sent).toBe(2);
  expect(again.application.case(official, 'MD-2026-0001')?.uncertain).toEqual([
    'Ett brev till den som önskade dialogen.',
  ]);
});

it('a mail that was certainly not sent is tried again, and then sent once', async () => {
  const tries: string[] = [];
  const mail: Mail = {
    send: async ({ subject }) => {
      tries.push(subject);
      if (tries.length === 1) throw new NotSent('Too many', 1);
    },
  };
  const product = await productOn(townWith(new TwinStore()), { mail });
  await product.application.receiveWish(wish, 'one');
  while (tries.length < 1) await new Promise((resolve) => setImmediate(resolve));
  while (product.application.status().pendingEffects > 0) {
    await product.tick();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await product.tick();
  expect(tries).toHaveLength(2);
});

it('too much in an hour stops what goes out until a person lets go', async () => {
  let sent = 0;
  const mail = {
    send: async () => {
      sent += 1;
    },
  };
  const product = await productOn(townWith(new TwinStore()), { mail }, 1);
  await accepted(product);
  while (product.application.status().alarms.length === 0)
    await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toBe(1);
  product.release();
  await product.tick();
  await settled(product);
  expect(sent).toBe(2);
});

it('what somebody writes in a readable list is overwritten by what the register says', async () => {
  const store = townWith(new TwinStore());
  const product = await productOn(store, {});
  await accepted(product);
  await settled(product);
  const rows = () => store.table('Arenden').items();
  const [row] = rows();
  store.table('Arenden').change(row?.id ?? '', { Title: 'Något annat' });
  for (let ticks = 0; ticks < 60; ticks += 1) await product.tick();
  await settled(product);
  expect(rows().map((r) => r.fields.Title)).toEqual(['Leder']);
});

it('a changed log row makes the register read-only, with an alarm', async () => {
  const store = townWith(new TwinStore());
  const product = await productOn(store, {});
  await accepted(product);
  await settled(product);
  const [row] = store
    .table('Handelser')
    .items()
    .filter((r) => r.fields.Stream === 'MD-2026-0001');
  store.table('Handelser').change(row?.id ?? '', { Events: '[]' });
  expect(await product.look()).toMatchObject({ ready: false, replica: 'read-only' });
  expect(await product.application.receiveWish(wish, 'three')).toEqual({ kind: 'unavailable' });
});

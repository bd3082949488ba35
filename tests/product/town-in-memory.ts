import { createHash, randomUUID } from 'node:crypto';
import type { Outcome } from '../../src/application/application.ts';
import type { OutgoingMail } from '../../src/application/ports/outward.ts';
import type { RecordLibrary } from '../../src/application/ports/record-files.ts';
import { createProduct, type Product } from '../../src/application/product.ts';
import { plainRecordFiles } from '../../src/application/testing/plain-record-files.ts';
import type { CardView } from '../../src/application/views/card-view.ts';
import type { CaseCommandBody } from '../../src/contracts/commands.ts';
import type { Person } from '../../src/domain/people/mandates.ts';
import { createTwinRegister, seatInTwin } from '../../src/microsoft365/register/twin/create-twin-register.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { loadPolicy } from '../../src/server/load-policy.ts';
import { guidFor } from '../../src/server/worlds/local-tenant.ts';
import { mandatesOf } from '../../src/server/worlds/mandates-of.ts';
import { worldOf } from '../../src/server/worlds/world.ts';

/** What somebody has been told: a card when it was sent, or a mail. `card.now` is how it looks now. */
export interface Told {
  at: string;
  to: string;
  summary: string;
  card: { first: CardView; now: CardView };
}

/** Krokom in memory, with a clock of its own: what is sent to whom, and when. */
export interface Town {
  product: Product;
  told: Told[];
  mails: (OutgoingMail & { at: string })[];
  person(role: string): Person;
  /** The clock is moved, and what its hour has come for is done. */
  at(instant: string): Promise<void>;
  settled(): Promise<void>;
  command(role: string, nr: string, body: CaseCommandBody): Promise<Outcome>;
  /** Cards first sent to somebody, of a kind. */
  cardsTo(role: string): Told[];
}

/** @param now UTC instant */
export const townInMemory = async (
  now: string,
  store = new TwinStore(),
  outside: { library?: RecordLibrary; report?(what: string, error: unknown): void } = {},
): Promise<Town> => {
  const world = worldOf('krokom');
  const people = mandatesOf(world).map((m) => m.person);
  const person = (role: string): Person => {
    const id = guidFor(`${role}@${world.domain}`);
    const found = people.find((p) => p.id === id);
    if (!found) throw new Error(`Nobody is ${role}`);
    return found;
  };
  seatInTwin(store, mandatesOf(world));
  let time = now;
  const [told, mails]: [Told[], Town['mails']] = [[], []];
  const places = new Map<string, Told>();
  const { policy, text } = loadPolicy('krokom');
  const none = async (): Promise<never> => {
    throw new Error('Nobody books a meeting here');
  };
  const register = createTwinRegister(store);
  const product = createProduct(
    {
      ...register,
      library: outside.library ?? register.library,
      calendar: { book: none, tie: none, move: none, cancel: none, busy: none, rooms: none },
      mail: { send: async (mail) => void mails.push({ ...mail, at: time }) },
      chat: {
        send: async (to, json, summary) => {
          const card = json as unknown as CardView;
          const message = { at: time, to: to.id, summary, card: { first: card, now: card } };
          told.push(message);
          places.set(String(told.length), message);
          return { conversationId: to.id, activityId: String(told.length) };
        },
        update: async ({ activityId }, json) => {
          const message = places.get(activityId);
          if (message) message.card.now = json as unknown as CardView;
        },
      },
      clock: { now: () => time },
      ids: { guid: randomUUID, digest: (words) => createHash('sha256').update(words).digest('hex') },
      recordFiles: plainRecordFiles,
    },
    {
      policy,
      policyText: text,
      links: { site: '', case: (nr) => nr, publicCase: (nr) => nr },
      renderCard: (view) => ({ ...view }),
      worker: true,
      outwardAnHour: 500,
      report: outside.report ?? ((what, error) => console.error(what, error)),
    },
  );
  await product.start();
  const settled = async (): Promise<void> => {
    while (product.application.status().pendingEffects > 0) {
      await product.tick();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await settled();
  return {
    product,
    told,
    mails,
    person,
    settled,
    at: async (instant) => {
      time = new Date(instant).toISOString();
      await product.tick();
      await settled();
    },
    command: async (role, nr, body) => {
      const caller = { person: person(role), surface: 'tab' as const };
      const outcome = await product.application.caseCommand(caller, nr, {
        body,
        idempotencyKey: randomUUID(),
      });
      await settled();
      return outcome;
    },
    cardsTo: (role) => told.filter((t) => t.to === person(role).id),
  };
};

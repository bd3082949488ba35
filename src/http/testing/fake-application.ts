import type { Application, Outcome, PublicWishForm } from '../../application/application.ts';
import { emptyPolicy } from '../../application/testing/empty-policy.ts';
import { caseView } from './case-view.ts';
import { fakeRecords } from './fake-records.ts';
import { publicCase } from './public-case.ts';
import { publicPolicy, wishForm } from './public-policy.ts';

/** What the routes asked for, in order: the method's name and its arguments. */
export type Asked = [method: string, ...args: unknown[]];

export interface FakeApplication extends Application {
  asked: Asked[];
  /** What the next commands become. */
  outcome: Outcome;
  /** Thrown instead of the next answer, once. */
  failure: Error | undefined;
  /** What the form's page is told of the municipality. */
  wishForm: PublicWishForm;
  state: ReturnType<Application['status']>;
}

const VIEW = caseView();
const PUBLIC = publicCase();

/** What a test may have changed, as it was before. */
export const atStart = (): Pick<FakeApplication, 'asked' | 'outcome' | 'failure' | 'state' | 'wishForm'> => ({
  asked: [],
  outcome: { kind: 'done', nr: 'MD-2026-0001', version: 4 },
  failure: undefined,
  wishForm: wishForm(),
  state: { ready: true, replica: 'ready', pendingEffects: 0, alarms: [] },
});

/** The application as the routes meet it: answers are fixed, and it remembers what it was asked. */
export function fakeApplication(): FakeApplication {
  const fake: FakeApplication = {
    ...atStart(),
    me: (caller) =>
      remember(
        'me',
        {
          person: caller.person,
          roles: [],
          municipality: 'Krokoms kommun',
          now: '2026-09-15T07:00:00.000Z',
          initiatives: [],
          keeps: [],
          abilities: [],
          filters: { levels: [], channels: [] },
          yearly: false,
        },
        caller,
      ),
    cases: (caller, query) =>
      remember('cases', { items: [VIEW], total: 1, page: query.page, pageSize: 25 }, caller, query),
    case: (caller, nr) => remember('case', nr === VIEW.nr ? VIEW : undefined, caller, nr),
    caseCommand: async (...args) => remember('caseCommand', fake.outcome, ...args),
    openCase: async (...args) => remember('openCase', fake.outcome, ...args),
    wishes: (caller) => remember('wishes', { items: [] }, caller),
    wishCommand: async (...args) => remember('wishCommand', fake.outcome, ...args),
    availability: async (...args) => remember('availability', { slots: [], unreadable: [] }, ...args),
    rooms: async (caller) => remember('rooms', { rooms: [] }, caller),
    bodies: () => remember('bodies', { bodies: [] }),
    keepMeeting: async (...args) => remember('keepMeeting', { kind: 'kept' }, ...args),
    dropMeeting: async (...args) => remember('dropMeeting', { kind: 'kept' }, ...args),
    policy: () => remember('policy', emptyPolicy()),
    policyOf: (hash) => remember('policyOf', hash === emptyPolicy().hash ? emptyPolicy() : undefined, hash),
    year: (caller, yyyy) =>
      remember('year', { year: yyyy, version: 0, plans: [], rounds: [], abilities: [] }, caller, yyyy),
    yearCommand: async (...args) => remember('yearCommand', fake.outcome, ...args),
    adoptPolicy: async (...args) => remember('adoptPolicy', fake.outcome, ...args),
    receiveWish: async (...args) => remember('receiveWish', fake.outcome, ...args),
    publicCase: (nr) => (nr === PUBLIC.nr ? PUBLIC : undefined),
    publicCases: () => remember('publicCases', [PUBLIC]),
    publicWish: () => fake.wishForm,
    publicPolicy,
    card: () => undefined,
    linkTo: () => {
      throw new Error('No page shows a card that was dropped into a conversation.');
    },
    myMatters: () => {
      throw new Error('No page shows the chat card.');
    },
    person: () => undefined,
    beAway: async (person, until) => remember('beAway', { kind: 'away', until }, person, until),
    beBack: async (person) => remember('beBack', { kind: 'back', was: true }, person),
    conversationStarted: async () => undefined,
    records: fakeRecords(remember),
    status: () => fake.state,
  };
  return fake;

  function remember<T>(method: string, answer: T, ...args: unknown[]): T {
    const { failure } = fake;
    fake.failure = undefined;
    if (failure) throw failure;
    fake.asked.push([method, ...args]);
    return answer;
  }
}

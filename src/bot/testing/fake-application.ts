import type { Application, Outcome } from '../../application/application.ts';
import type { CardView } from '../../application/views/card-view.ts';
import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { answer, answered, myMatters, row } from './sample-views.ts';

export const chair: Person = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Anna Ek',
  address: 'anna@liten.example',
};

interface Received {
  person: string;
  surface: string;
  nr: string;
  body: CaseCommandBody;
  key: string;
}

export interface FakeApplication extends Application {
  /** Commands carried out, in order; a repeated one is not carried out again. */
  readonly received: Received[];
  readonly remembered: string[];
  /** The last day away, as said. */
  away: string | undefined;
  /** What the next commands meet. */
  meets: Outcome | Error | undefined;
  view: CardView | undefined;
  ready: boolean;
}

/** An application with one case and one member of a presidium, who may answer. What the bot does not use throws. */
export const fakeApplication = (): FakeApplication => {
  const notForTheBot = () => {
    throw new Error('The bot does not use this');
  };
  const fake: FakeApplication = {
    received: [],
    remembered: [],
    away: undefined,
    meets: undefined,
    view: answer,
    ready: true,
    card: (person, nr) => (person.id === chair.id && nr === answer.nr ? fake.view : undefined),
    myMatters: () => myMatters,
    person: (id) => (id === chair.id ? chair : undefined),
    publicPolicy: () => ({
      municipality: 'Krokoms kommun',
      source: '',
      levels: [],
      starts: [],
      feedback: [],
      ways: [],
    }),
    policy: notForTheBot,
    policyOf: notForTheBot,
    year: notForTheBot,
    yearCommand: notForTheBot,
    adoptPolicy: notForTheBot,
    status: () => ({
      ready: fake.ready,
      replica: fake.ready ? 'ready' : 'loading',
      pendingEffects: 0,
      alarms: [],
    }),
    async conversationStarted({ person, conversationId, serviceUrl }) {
      fake.remembered.push(`${person} ${conversationId} ${serviceUrl}`);
    },
    async caseCommand(caller, nr, { body, idempotencyKey }) {
      if (fake.meets instanceof Error) throw fake.meets;
      if (fake.meets !== undefined) return fake.meets;
      const version = fake.view?.version ?? 0;
      if (fake.received.some(({ key }) => key === idempotencyKey)) return { kind: 'repeated', nr, version };
      fake.received.push({
        person: caller.person.id,
        surface: caller.surface,
        nr,
        body,
        key: idempotencyKey,
      });
      if (body.type === 'answer') fake.view = standing(body, version + 1);
      return { kind: 'done', nr, version: version + 1 };
    },
    async beAway(_, words) {
      if (words !== '3 oktober' && words !== '2026-10-03') return { kind: 'refused', refusal: unclear };
      const until = '2026-10-03';
      fake.away = until;
      return { kind: 'away', until };
    },
    async beBack() {
      const was = fake.away !== undefined;
      fake.away = undefined;
      return { kind: 'back', was };
    },
    me: notForTheBot,
    cases: (_, { q = '' }) => {
      const items = [row].filter((r) => `${r.nr} ${r.title}`.includes(q));
      return { items, total: items.length, page: 1, pageSize: 25 };
    },
    linkTo: (nr) => `https://x.example/tab/#/arenden/${nr}`,
    case: notForTheBot,
    openCase: notForTheBot,
    wishes: notForTheBot,
    wishCommand: notForTheBot,
    availability: notForTheBot,
    rooms: notForTheBot,
    bodies: notForTheBot,
    keepMeeting: notForTheBot,
    dropMeeting: notForTheBot,
    receiveWish: notForTheBot,
    publicCase: notForTheBot,
    publicCases: notForTheBot,
    publicWish: notForTheBot,
    records: {
      of: notForTheBot,
      file: notForTheBot,
      reports: notForTheBot,
      reportsFile: notForTheBot,
      history: notForTheBot,
      historyFile: notForTheBot,
    },
  };
  return fake;
};

const unclear = { rule: 'absence-date', citation: 'E', message: 'Jag förstod inte vilken dag det är.' };

const standing = (body: Extract<CaseCommandBody, { type: 'answer' }>, version: number): CardView => ({
  ...answered,
  version,
  own: {
    choice: body.choice,
    label: answer.choices.find(({ id }) => id === body.choice)?.label ?? body.choice,
    reserve: body.reserve,
    at: '2026-09-15T07:12:00.000Z',
    ...(body.reason === undefined ? {} : { reason: body.reason }),
  },
});

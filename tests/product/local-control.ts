/** The control path of the local Microsoft 365, for tests. */
export interface LocalControl {
  inbox(role: string): Promise<Inbox>;
  /** Answers on the newest card of a case that has the verb. */
  tap(
    role: string,
    verb: string,
    inputs: Record<string, string>,
    how?: { card?: SentCard; repeat?: number; data?: Record<string, unknown> },
  ): Promise<TapAnswer>;
  say(role: string, text: string): Promise<void>;
  /** What the message extension finds, as cards to be sent. */
  search(role: string, text: string): Promise<Record<string, unknown>[]>;
  share(role: string, card: Record<string, unknown>): Promise<SentCard>;
  clock(now: string): Promise<void>;
  temperament(name: string): Promise<void>;
  faults(faults: object[]): Promise<void>;
  reset(scenario: string): Promise<void>;
  traffic(): Promise<Exchange[]>;
  forgetTraffic(): Promise<void>;
  /** The rows of a list of either site, by its internal name. */
  rows(list: string): Promise<Record<string, unknown>[]>;
}

export interface SentCard {
  activityId: string;
  card: Record<string, unknown>;
}

export interface Inbox {
  cards: SentCard[];
  mails: { subject: string; body?: { content?: string } }[];
  events: { subject: string; start?: { dateTime: string }; onlineMeeting?: { joinUrl: string } }[];
}

export interface TapAnswer {
  status: number;
  body: { statusCode: number; type: string; value: unknown };
  repeats?: { status: number; body: unknown }[];
}

interface Found {
  composeExtension: { attachments?: { content: Record<string, unknown> }[] };
}

export interface Exchange {
  method: string;
  url: string;
  status: number;
  ru: number;
  identity: string;
}

export const localControl = (local: string, domain: string): LocalControl => {
  const ask = async <T>(
    path: string,
    body?: unknown,
    method = body === undefined ? 'GET' : 'POST',
  ): Promise<T> => {
    const init =
      body === undefined
        ? { method }
        : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(`${local}/__local/${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const address = (role: string): string => (role.includes('@') ? role : `${role}@${domain}`);
  const inbox = (role: string) => ask<Inbox>(`personas/${address(role)}/inbox`);
  return {
    inbox,
    tap: async (role, verb, inputs, how = {}) => {
      const card =
        how.card ??
        (await inbox(role)).cards
          .filter(({ card }) => JSON.stringify(card).includes(`"verb":"${verb}"`))
          .at(-1);
      if (!card) throw new Error(`${role} has no card with ${verb}`);
      const repeat = how.repeat === undefined ? {} : { repeat: how.repeat };
      return ask<TapAnswer>(`personas/${address(role)}/tap`, {
        activityId: card.activityId,
        verb,
        inputs,
        ...(how.data === undefined ? {} : { data: how.data }),
        ...repeat,
      });
    },
    say: async (role, text) => {
      await ask(`personas/${address(role)}/say`, { text });
    },
    search: async (role, text) => {
      const { body } = await ask<{ body: Found }>(`personas/${address(role)}/search`, { text });
      return (body.composeExtension.attachments ?? []).map(({ content }) => content);
    },
    share: async (role, card) => {
      const { activityId } = await ask<{ activityId: string }>(`personas/${address(role)}/share`, { card });
      return { activityId, card };
    },
    clock: async (now) => {
      await ask('clock', { now });
    },
    temperament: async (name) => {
      await ask('temperament', { name });
    },
    faults: async (faults) => {
      await ask('faults', faults);
    },
    reset: async (scenario) => {
      await ask('reset', { scenario });
    },
    traffic: () => ask<Exchange[]>('traffic'),
    forgetTraffic: async () => {
      await ask('traffic', undefined, 'DELETE');
    },
    rows: async (list) => {
      const state = await ask<Record<string, Record<string, unknown>>>('state');
      return rowsOf(state, list);
    },
  };
};

const rowsOf = (state: Record<string, Record<string, unknown>>, name: string): Record<string, unknown>[] => {
  const list = Object.values(state.lists ?? {}).find((l) => (l as { name?: string }).name === name) as
    | { id: string }
    | undefined;
  if (!list) throw new Error(`There is no list ${name}`);
  const items = Object.values(state[`items:${list.id}`] ?? {}) as {
    deleted?: boolean;
    fields: Record<string, unknown>;
  }[];
  return items.filter((item) => !item.deleted).map((item) => item.fields);
};

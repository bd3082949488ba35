import type { Card } from './chat-message.ts';

/** An `Action.Execute` found on a card. */
export interface ExecuteAction {
  id?: string;
  verb: string;
  data: Record<string, unknown>;
  /** Whether the inputs go along (`associatedInputs` is not `none`). */
  takesInputs: boolean;
  /** Whether it is the card's `refresh`, which a client runs by itself. */
  refreshes: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every `Action.Execute` of a card, wherever it stands: actions, action sets, select actions, sub-cards, `refresh`. */
export function executeActions(card: Card): ExecuteAction[] {
  const { refresh, ...rest } = card;
  const found = [...objectsIn(rest)].filter(isExecute).map((action) => read(action, false));
  const renewing = isObject(refresh) && isObject(refresh.action) ? [read(refresh.action, true)] : [];
  return [...found, ...renewing];
}

/** What the card's inputs hold before anybody touches them, by id. */
export function inputDefaults(card: Card): Record<string, string> {
  const defaults: Record<string, string> = {};
  for (const input of objectsIn(card)) {
    if (typeof input.type !== 'string' || !input.type.startsWith('Input.') || typeof input.id !== 'string')
      continue;
    const untouched = input.type === 'Input.Toggle' ? (input.valueOff ?? 'false') : undefined;
    const value = input.value ?? untouched;
    if (value !== undefined) defaults[input.id] = String(value);
  }
  return defaults;
}

/** The action with this verb whose data holds what `data` says. */
export function findAction(
  card: Card,
  verb: string,
  data: Record<string, unknown> = {},
): ExecuteAction | undefined {
  const wanted = Object.entries(data);
  return executeActions(card).find(
    (action) => action.verb === verb && wanted.every(([name, value]) => same(action.data[name], value)),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isExecute = (value: Record<string, unknown>): boolean => value.type === 'Action.Execute';

function read(action: Record<string, unknown>, refreshes: boolean): ExecuteAction {
  return {
    ...(typeof action.id === 'string' ? { id: action.id } : {}),
    verb: typeof action.verb === 'string' ? action.verb : '',
    data: isObject(action.data) ? action.data : {},
    takesInputs: action.associatedInputs !== 'none',
    refreshes,
  };
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const part of value) yield* objectsIn(part);
  if (!isObject(value)) return;
  yield value;
  // What an action sends is data, not part of the card.
  for (const [name, part] of Object.entries(value)) if (name !== 'data') yield* objectsIn(part);
}

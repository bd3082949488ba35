type Json = Record<string, unknown>;

/** The card without buttons that lead to where its reader already is: in the chat they open this very tab. */
export const drawnForTab = (card: Json, origin: string): Json => without(card, origin) as Json;

const without = (value: unknown, origin: string): unknown => {
  if (Array.isArray(value))
    return value.filter((item) => !opensTab(item, origin)).map((item) => without(item, origin));
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, origin)]));
};

const opensTab = (item: unknown, origin: string): boolean =>
  isJson(item) &&
  item.type === 'Action.OpenUrl' &&
  typeof item.url === 'string' &&
  (item.url.startsWith(`${origin}/tab`) || item.url.startsWith('https://teams.microsoft.com/l/entity/'));

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Json = Record<string, unknown>;

/**
 * The chat's card as the tab draws it: without the buttons that would open the page one stands on, and with what the reader
 * had already filled in (`typed`, by input id) when the card was renewed under her hands.
 */
export const cardForTab = (card: Json, origin: string, typed: Json = {}): Json => {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !opensTab(item, origin)).map(changed);
    if (!isJson(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part)]));
    return isInput(copy) && copy.id in typed ? { ...copy, value: typed[copy.id] } : copy;
  };
  return changed(card) as Json;
};

const opensTab = (item: unknown, origin: string): boolean =>
  isJson(item) &&
  item.type === 'Action.OpenUrl' &&
  typeof item.url === 'string' &&
  (item.url.startsWith(`${origin}/tab`) || item.url.startsWith('https://teams.microsoft.com/l/entity/'));

const isInput = (value: Json): value is Json & { id: string } =>
  typeof value.type === 'string' && value.type.startsWith('Input.') && typeof value.id === 'string';

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

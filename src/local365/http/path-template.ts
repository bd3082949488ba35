/**
 * A path template as Microsoft writes them, e.g. `/sites/{site-id}/lists/{list-id}/items/delta()`.
 * `{x}` is one segment; `:/{x}` is a path of several, as in `/sites/{hostname}:/{server-relative-path}` and
 * `/drive/root:/{item-path}:/content`; `()` may be left out by the caller. Letters' case does not matter.
 */
export interface PathTemplate {
  /** The template's parts, decoded, or undefined when the (still encoded) path is another. */
  match(path: string): Record<string, string> | undefined;
  /** Lower is more specific: try templates in this order. */
  weight: number;
}

const PART = /\{([^}]+)\}/g;

/** `delta` is a function of every collection and no item's id, also where it is not supported. */
const SEGMENT = '((?!delta(?:[(/]|$))[^/]+?)';

export function pathTemplate(template: string): PathTemplate {
  const names = [...template.matchAll(PART)].map(([, name = '']) => name);
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\\\(\\\)/g, '(?:\\(\\))?')
    .replace(/'\{[^}]+\}'/g, "'([^']*)'")
    .replace(/:\/\{[^}]+\}/g, ':/([^:]+?)')
    .replace(PART, SEGMENT);
  const expression = new RegExp(`^${pattern}:?/?$`, 'i');
  return {
    weight: names.length * 1000 - template.length,
    match(path) {
      const values = expression.exec(withPlainMarks(path))?.slice(1);
      return values && Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')]));
    },
  };
}

/** Clients may encode the marks that templates are made of (`%27`, `%28`, `%29`, `%3A`). */
function withPlainMarks(path: string): string {
  return path.replace(/%(27|28|29|3A)/gi, (mark) => decodeURIComponent(mark));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A lone `%` is not an escape; what was sent is then the name itself.
    return value;
  }
}

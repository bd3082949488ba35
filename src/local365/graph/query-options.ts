import { GraphError, type Operation } from './operation.ts';

/**
 * The query of a request with its options under their full names: Graph takes `filter` for `$filter`, in any case.
 * Throws 501 naming an option that the operation does not list.
 */
export function queryOptions(query: URLSearchParams, operation: Operation): URLSearchParams {
  const known = new Map(operation.options.map((option) => [bare(option), option]));
  const named = new URLSearchParams();
  for (const [key, value] of query) {
    const option = known.get(bare(key));
    if (option === undefined) {
      throw new GraphError(
        501,
        'notSupported',
        `${operation.name}: the query option '${key}' is not supported here.`,
      );
    }
    named.append(option, value);
  }
  return named;
}

const bare = (option: string) => option.replace(/^\$/, '').toLowerCase();

import { GraphError, type GraphRequest } from '../operation.ts';

const USUAL_PAGE = 10;
const LARGEST_PAGE = 1000;

/** One page of a mailbox's items by `$top` (10 unless told) and `$skip`, with `$count` and the next link. */
export function pageOf<R>(
  request: GraphRequest,
  items: readonly R[],
  show: (item: R) => unknown,
): Record<string, unknown> {
  const { query } = request;
  const top = Math.min(wholeNumber(query, '$top') ?? USUAL_PAGE, LARGEST_PAGE);
  const skip = wholeNumber(query, '$skip') ?? 0;
  const body: Record<string, unknown> = { value: items.slice(skip, skip + top).map(show) };
  if (query.get('$count') === 'true') body['@odata.count'] = items.length;
  if (skip + top < items.length) {
    const next = new URL(request.url, request.origin);
    next.searchParams.set('$skip', String(skip + top));
    body['@odata.nextLink'] = next.href;
  }
  return body;
}

function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text))
    throw new GraphError(400, 'ErrorInvalidUrlQuery', `Invalid value '${text}' for ${name}.`);
  return Number(text);
}

import type { GraphAnswer, GraphRequest } from './operation.ts';

/** A single resource, reduced to `$select` if there is one, with its `@odata.context`. */
export function entity(request: GraphRequest, context: string, resource: object, status = 200): GraphAnswer {
  const body = selected(resource, request.query.get('$select'));
  return { status, body: { '@odata.context': contextUrl(request, `${context}/$entity`), ...body } };
}

/** A page of resources, each reduced to `$select` if there is one. */
export function collection(
  request: GraphRequest,
  context: string,
  resources: readonly object[],
  links: { '@odata.nextLink'?: string; '@odata.deltaLink'?: string } = {},
): GraphAnswer {
  const select = request.query.get('$select');
  const value = resources.map((resource) => selected(resource, select));
  return { status: 200, body: { '@odata.context': contextUrl(request, context), ...links, value } };
}

/** The same request with other query options, as an absolute link for the caller to follow. */
export function linkTo(request: GraphRequest, changes: Record<string, string | undefined>): string {
  const link = new URL(request.url, request.origin);
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  // `$` may stand as it is in a query, and Graph's own links leave it so.
  link.search = query.toString().replaceAll('%24', '$');
  return link.href;
}

function contextUrl(request: GraphRequest, context: string): string {
  return `${request.origin}/v1.0/$metadata#${context}`;
}

function selected(resource: object, select: string | null): object {
  if (select === null) return resource;
  const wanted = new Set(select.split(',').map((name) => name.trim().toLowerCase()));
  // What was expanded was asked for by name already.
  const kept = (name: string) => name.startsWith('@') || name === 'fields' || wanted.has(name.toLowerCase());
  return Object.fromEntries(Object.entries(resource).filter(([name]) => kept(name)));
}

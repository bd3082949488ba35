import type { GraphCall, GraphDoor, GraphPage, GraphReply } from './door.ts';

interface Page<T> {
  value: T[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

/** All pages of a collection. The next link is followed as it stands: its query is Graph's own and opaque. */
export async function* pagesOf<T>(call: GraphDoor['call'], first: GraphCall): AsyncGenerator<GraphPage<T>> {
  const { query: _, ...withoutQuery } = first;
  let next: GraphCall | undefined = first;
  while (next !== undefined) {
    const { body }: GraphReply<Page<T>> = await call<Page<T>>(next);
    const deltaLink = body['@odata.deltaLink'];
    yield { value: body.value, ...(deltaLink === undefined ? {} : { deltaLink }) };
    const link: string | undefined = body['@odata.nextLink'];
    next = link === undefined ? undefined : { ...withoutQuery, path: link };
  }
}

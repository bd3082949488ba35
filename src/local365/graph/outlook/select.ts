/** The names in `$select`, or undefined for everything. */
export function selectOf(query: URLSearchParams): string[] | undefined {
  return query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim().toLowerCase());
}

/** The properties asked for; id and eTag always come along. */
export function selected<R extends object>(item: R, select: readonly string[] | undefined): Partial<R> {
  if (select === undefined) return item;
  const wanted = new Set([...select, 'id', '@odata.etag']);
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => wanted.has(name.toLowerCase())),
  ) as Partial<R>;
}

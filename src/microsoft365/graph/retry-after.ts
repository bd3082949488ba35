/** Seconds of a `Retry-After` header: a number, or an HTTP date counted from the answer's own `Date`. Undefined: not said. */
export function retryAfterSeconds(
  retryAfter: string | null | undefined,
  date?: string | null,
): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const until = Date.parse(retryAfter) - Date.parse(date ?? '');
  return Number.isFinite(until) ? Math.max(0, Math.ceil(until / 1000)) : undefined;
}

import type { Card, Persona } from '../api/local.ts';

export interface RefreshAction {
  verb: string;
  data: Record<string, unknown>;
}

const minute = 60_000;

/**
 * The `refresh.action` to invoke when a card comes into view, or `null`. Teams refreshes by itself when the person is among
 * `userIds` (left out: everybody in a small chat; empty: nobody) and the last invoke on the card is over a minute old.
 */
export function refreshDue(
  card: Card,
  persona: Persona,
  lastInvoke: number | undefined,
  now: number,
): RefreshAction | null {
  const { refresh } = card as { refresh?: { action?: Record<string, unknown>; userIds?: unknown } };
  const action = refresh?.action;
  if (action?.type !== 'Action.Execute' || typeof action.verb !== 'string') return null;
  if (lastInvoke !== undefined && now - lastInvoke <= minute) return null;
  if (Array.isArray(refresh?.userIds) && !refresh.userIds.some((id) => isThem(id, persona))) return null;
  const data = typeof action.data === 'object' && action.data !== null ? action.data : {};
  return { verb: action.verb, data: data as Record<string, unknown> };
}

/** Bots name people by the channel's id (`29:…`), which the local Bot Connector makes of the Entra id. */
function isThem(id: unknown, { id: entraId, upn }: Persona): boolean {
  return id === entraId || id === `29:${entraId}` || id === `8:orgid:${entraId}` || id === upn;
}

import type { Event } from '@microsoft/microsoft-graph-types';
import { AnswerError, ask, json } from './http.ts';
import type { Info } from './local.ts';
import { forgetTokens, graphScope, tokenFor } from './tokens.ts';

export type GraphEvent = Event;

/** A persona's own calendar, through Graph with her own token. Times in answers are Swedish local time. */
export interface Calendar {
  /** Whether this page may change it. */
  readonly writable: boolean;
  /** Events that touch the span, whole pages; ISO 8601 bounds. */
  view(from: string, to: string): Promise<GraphEvent[]>;
  read(id: string): Promise<GraphEvent>;
  create(event: GraphEvent): Promise<GraphEvent>;
  update(id: string, event: GraphEvent): Promise<GraphEvent>;
  remove(id: string): Promise<void>;
  /** Cancels with notice to those invited; only for the organizer. */
  cancel(id: string, comment: string): Promise<void>;
  /** Answers an invitation and tells the organizer. */
  respond(id: string, response: InvitationResponse): Promise<void>;
}

export type InvitationResponse = 'accept' | 'tentativelyAccept' | 'decline';

interface Page {
  value: GraphEvent[];
  '@odata.nextLink'?: string;
}

const prefer = 'outlook.timezone="W. Europe Standard Time", IdType="ImmutableId"';

export function calendarOf(info: Info, upn: string): Calendar {
  async function call<T>(path: string, init: RequestInit = {}, again = true): Promise<T> {
    const authorization = `Bearer ${await tokenFor(info, upn, graphScope)}`;
    const headers = { ...(init.headers as Record<string, string> | undefined), prefer, authorization };
    try {
      return await ask<T>(path, { ...init, headers });
    } catch (cause) {
      if (!again || !(cause instanceof AnswerError) || cause.status !== 401) throw cause;
      forgetTokens();
      return call<T>(path, init, false);
    }
  }

  async function pages(path: string): Promise<GraphEvent[]> {
    const page = await call<Page>(path);
    const next = page['@odata.nextLink'];
    if (next === undefined) return page.value;
    const url = new URL(next);
    return [...page.value, ...(await pages(url.pathname + url.search))];
  }

  const event = (id: string) => `/v1.0/me/events/${encodeURIComponent(id)}`;
  return {
    writable: true,
    view: (from, to) =>
      pages(`/v1.0/me/calendarView?${new URLSearchParams({ startDateTime: from, endDateTime: to })}`),
    read: (id) => call(event(id)),
    create: (body) => call('/v1.0/me/events', json('POST', body)),
    update: (id, body) => call(event(id), json('PATCH', body)),
    remove: (id) => call(event(id), { method: 'DELETE' }),
    cancel: (id, comment) => call(`${event(id)}/cancel`, json('POST', { comment })),
    respond: (id, response) => call(`${event(id)}/${response}`, json('POST', { sendResponse: true })),
  };
}

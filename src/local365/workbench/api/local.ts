import type { Event } from '@microsoft/microsoft-graph-types';
import { ask, json } from './http.ts';

export interface Persona {
  upn: string;
  id: string;
  name: string;
  role: string;
  /** A shared mailbox has calendar and mail, but nobody signs in to it or chats from it. */
  kind: 'person' | 'shared';
}

export interface HostedApp {
  name: string;
  tab: { name: string; url: string };
  addin: { name: string; url: string };
  composeExtension?: { title: string };
}

export interface Info {
  tenantId: string;
  clientId: string;
  apiScope: string;
  personas: Persona[];
  app: HostedApp;
  /** Names of the states that `POST /__local/reset` takes. */
  scenarios: string[];
}

export type Card = Record<string, unknown>;

export interface ChatMessage {
  activityId: string;
  from: 'person' | 'bot';
  text?: string;
  card?: Card;
  /** ISO 8601. */
  at: string;
}

export interface MailAddress {
  emailAddress?: { name?: string; address?: string };
}

/** The part of a Graph `message` that the mail view shows. */
export interface Mail {
  id?: string;
  subject?: string;
  from?: MailAddress;
  toRecipients?: MailAddress[];
  ccRecipients?: MailAddress[];
  sentDateTime?: string;
  receivedDateTime?: string;
  body?: { contentType?: string; content?: string };
}

export interface Inbox {
  messages: ChatMessage[];
  mails: Mail[];
  sentMails: Mail[];
  /** The calendar, times in UTC. */
  events: Event[];
}

export interface TapRequest {
  activityId: string;
  verb: string;
  inputs: Record<string, unknown>;
  data?: Record<string, unknown>;
}

export interface TapAnswer {
  /** HTTP status that the bot gave. */
  status: number;
  body: unknown;
}

const persona = (address: string) => `/__local/personas/${encodeURIComponent(address)}`;

export const readInfo = () => ask<Info>('/__local/info');
export const readInbox = (address: string) => ask<Inbox>(`${persona(address)}/inbox`);
export const say = (upn: string, text: string) => ask<unknown>(`${persona(upn)}/say`, json('POST', { text }));
/** Adds the app for a person, as the first time she opens it in Teams: the bot greets her. */
export const install = (upn: string) => ask<unknown>(`${persona(upn)}/install`, json('POST', {}));
export const tap = (upn: string, request: TapRequest) =>
  ask<TapAnswer>(`${persona(upn)}/tap`, json('POST', request));
/** What a message extension answers; `attachments` where it found something, `text` where it has something to say. */
export interface Found {
  body: {
    composeExtension?: {
      attachments?: { content: Card; preview?: { content?: { title?: string; text?: string } } }[];
      text?: string;
    };
  };
}
export const search = (upn: string, text: string) =>
  ask<Found>(`${persona(upn)}/search`, json('POST', { text }));
export const share = (upn: string, card: Card) =>
  ask<{ activityId: string }>(`${persona(upn)}/share`, json('POST', { card }));
export const readClock = () => ask<{ now: string }>('/__local/clock');
export const setClock = (now: string) => ask<unknown>('/__local/clock', json('POST', { now }));
export const reset = (scenario: string) => ask<unknown>('/__local/reset', json('POST', { scenario }));

import { addMinutes, instantOf, minutesBetween, wallTimeOf } from '../calendar/local-time.ts';
import type { Recipient } from './appointment.ts';
import type { AppointmentStore } from './appointment-store.ts';
import { textToHtml } from './graph-appointment.ts';
import { coercion, flag, instant, recipients, text } from './params.ts';
import { HostError } from './protocol.ts';

/** What the appointment window lends to the pane in it. */
export interface HostServices {
  appointment: AppointmentStore;
  person: Recipient;
  theme(): string;
  /** Saves through Graph; gives the id. */
  save(): Promise<string>;
  token(): Promise<string>;
  close(): void;
  htmlToText(html: string): string;
  /** Name in the address book; the address itself for a stranger. */
  nameOf(address: string): string;
}

type Method = (params: Record<string, unknown>, services: HostServices) => unknown;

const longestBody = 1_000_000;

function field(name: 'subject' | 'location'): Record<string, Method> {
  return {
    [`item.${name}.getAsync`]: (_, { appointment }) => appointment.get()[name],
    [`item.${name}.setAsync`]: (params, { appointment }) =>
      appointment.change('pane', { [name]: text(params, name, 255) }),
  };
}

function people(name: string, key: 'required' | 'optional'): Record<string, Method> {
  return {
    [`item.${name}.getAsync`]: (_, { appointment }) =>
      appointment.get()[key].map(({ displayName, emailAddress }) => ({ displayName, emailAddress })),
    [`item.${name}.setAsync`]: (params, { appointment, nameOf }) =>
      appointment.change('pane', { [key]: recipients(params, nameOf) }),
    [`item.${name}.addAsync`]: (params, { appointment, nameOf }) => {
      const there = appointment.get()[key];
      const known = new Set(there.map(({ emailAddress }) => emailAddress.toLowerCase()));
      const added = recipients(params, nameOf).filter(
        ({ emailAddress }) => !known.has(emailAddress.toLowerCase()),
      );
      appointment.change('pane', { [key]: [...there, ...added] });
    },
  };
}

/** Every method of `protocol.md`, under its name. */
export const methods: Record<string, Method> = {
  getContext: (_, { person, theme }) => ({
    host: 'Outlook',
    platform: 'OfficeOnline',
    mailbox: { userProfile: { ...person, timeZone: 'W. Europe Standard Time' } },
    item: { itemType: 'appointment', mode: 'compose' },
    theme: theme(),
    displayLanguage: 'sv-SE',
  }),
  ...field('subject'),
  ...field('location'),
  ...people('requiredAttendees', 'required'),
  ...people('optionalAttendees', 'optional'),
  'item.start.getAsync': (_, { appointment }) => instantOf(appointment.get().start),
  'item.start.setAsync': (params, { appointment }) => {
    const { start, end } = appointment.get();
    const moved = wallTimeOf(instant(params, 'dateTime'));
    appointment.change('pane', { start: moved, end: addMinutes(moved, minutesBetween(start, end)) });
  },
  'item.end.getAsync': (_, { appointment }) => instantOf(appointment.get().end),
  'item.end.setAsync': (params, { appointment }) => {
    const end = wallTimeOf(instant(params, 'dateTime'));
    if (end < appointment.get().start)
      throw new HostError('InvalidEndTime', 'Sluttiden ligger före starttiden.');
    appointment.change('pane', { end });
  },
  'item.body.getAsync': (params, { appointment, htmlToText }) => {
    const { bodyHtml } = appointment.get();
    return coercion(params) === 'html' ? bodyHtml : htmlToText(bodyHtml);
  },
  'item.body.setAsync': (params, { appointment }) => {
    const data = text(params, 'data', longestBody);
    appointment.change('pane', { bodyHtml: coercion(params) === 'html' ? data : textToHtml(data) });
  },
  'item.isOnlineMeeting.getAsync': (_, { appointment }) => appointment.get().online,
  'item.isOnlineMeeting.setAsync': (params, { appointment }) => {
    const { joinUrl } = appointment.get();
    const wanted = flag(params, 'isOnlineMeeting');
    if (joinUrl !== null && !wanted) {
      throw new HostError('OnlineMeetingIsFixed', 'Ett sparat Teams-möte förblir ett Teams-möte.');
    }
    appointment.change('pane', { online: wanted });
  },
  'item.getItemIdAsync': (_, { appointment }) => {
    const { id } = appointment.get();
    if (id === null) throw new HostError('ItemNotSaved', 'Mötet är inte sparat än.');
    return id;
  },
  'item.saveAsync': (_, { save }) =>
    save().catch((cause: unknown) => {
      throw new HostError('SaveFailed', messageOf(cause));
    }),
  'item.close': (_, { close }) => close(),
  'auth.getToken': (_, { token }) =>
    token().catch((cause: unknown) => {
      throw new HostError('SignInFailed', messageOf(cause));
    }),
};

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

import { beforeEach, expect, it } from 'vitest';
import { newAppointment } from './appointment.ts';
import { AppointmentStore } from './appointment-store.ts';
import type { HostServices } from './methods.ts';
import { answerPane } from './outlook-host.ts';

const anna = { displayName: 'Anna', emailAddress: 'anna@liten.example' };
let services: HostServices;

beforeEach(() => {
  services = {
    appointment: new AppointmentStore(newAppointment('2026-09-22T18:00', anna, 'transaction')),
    person: anna,
    theme: () => 'dark',
    save: async () => 'AAMk1',
    token: async () => 'token',
    close: () => undefined,
    htmlToText: (html) => html.replace(/<[^>]*>/g, ''),
    nameOf: (address) => (address === 'bo@liten.example' ? 'Bo Alm' : address),
  };
});

const call = (method: string, params?: object) =>
  answerPane({ outlookHost: 1, id: 'a', method, params }, services);

it('tells who and where one is', async () => {
  expect(await call('getContext')).toMatchObject({
    id: 'a',
    result: {
      host: 'Outlook',
      theme: 'dark',
      mailbox: { userProfile: { emailAddress: 'anna@liten.example' } },
    },
  });
});

it('gives times in UTC, and moves the end with the start', async () => {
  expect(await call('item.start.getAsync')).toMatchObject({ result: '2026-09-22T16:00:00.000Z' });
  await call('item.start.setAsync', { dateTime: '2026-10-26T18:00:00+01:00' });
  expect(services.appointment.get()).toMatchObject({ start: '2026-10-26T18:00', end: '2026-10-26T19:00' });
});

it('adds an address once, under its name in the address book', async () => {
  await call('item.requiredAttendees.addAsync', { recipients: ['bo@liten.example'] });
  await call('item.requiredAttendees.addAsync', {
    recipients: [{ emailAddress: 'Bo@liten.example' }, 'ny@hem.example'],
  });
  expect(await call('item.requiredAttendees.getAsync')).toMatchObject({
    result: [
      { displayName: 'Bo Alm', emailAddress: 'bo@liten.example' },
      { displayName: 'ny@hem.example', emailAddress: 'ny@hem.example' },
    ],
  });
});

it.each([
  ['item.sessionData.setAsync', {}, 'MethodNotSupported'],
  ['toString', {}, 'MethodNotSupported'],
  ['item.subject.setAsync', { subject: 4 }, 'InvalidArgument'],
  ['item.subject.setAsync', { subject: 'x'.repeat(256) }, 'DataExceedsMaximumSize'],
  ['item.start.setAsync', { dateTime: '2026-09-22T18:00' }, 'InvalidArgument'],
  ['item.end.setAsync', { dateTime: '2026-09-22T15:00:00Z' }, 'InvalidEndTime'],
  ['item.body.setAsync', { data: 'x' }, 'InvalidArgument'],
  ['item.requiredAttendees.setAsync', { recipients: ['no address'] }, 'InvalidArgument'],
  ['item.getItemIdAsync', {}, 'ItemNotSaved'],
])('refuses %s %o by name', async (method, params, name) => {
  expect(await call(method, params)).toMatchObject({ error: { name } });
});

it('tells why a save was refused', async () => {
  services.save = () => Promise.reject(new Error('ErrorAccessDenied: nej'));
  expect(await call('item.saveAsync')).toMatchObject({
    error: { name: 'SaveFailed', message: 'ErrorAccessDenied: nej' },
  });
});

it('is silent to what is not of the protocol', async () => {
  for (const data of [
    null,
    4,
    { id: 1, method: 'getContext' },
    { outlookHost: 2, id: 1, method: 'getContext' },
    { outlookHost: 1, method: 'getContext' },
  ]) {
    expect(await answerPane(data, services)).toBeNull();
  }
});

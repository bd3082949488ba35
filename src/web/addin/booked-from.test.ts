import { expect, it } from 'vitest';
import type { MethodView } from '../../contracts/views.ts';
import { bookedFrom } from './booked-from.ts';

const method: MethodView = {
  id: 'dialogmote',
  name: 'Dialogmöte',
  level: 3,
  word: 'medborgardialog',
  guidance: '',
  online: 'may',
  minutes: 120,
  noticeDays: 14,
  evening: true,
  cite: 'P 5',
};

const appointment = (subject: string, online: boolean | undefined) => {
  let title = subject;
  return {
    subject: async () => title,
    setSubject: async (given: string) => {
      title = given;
    },
    start: async () => '2026-10-06T16:00:00.000Z',
    end: async () => '2026-10-06T18:00:00.000Z',
    location: async () => ' ',
    attendees: async () => ['vice1.ks@krokom.example'],
    isOnline: async () => online,
    save: async () => 'AAMk',
  };
};

it('books the appointment as it stands, tied by the id it got when saved', async () => {
  expect(await bookedFrom(appointment('Kvällen om torget', false), method, [], 'Torget')).toEqual({
    type: 'bookMeeting',
    method: 'dialogmote',
    subject: 'Kvällen om torget',
    start: '2026-10-06T16:00:00.000Z',
    end: '2026-10-06T18:00:00.000Z',
    online: false,
    people: ['vice1.ks@krokom.example'],
    agenda: [],
    existingEvent: 'AAMk',
  });
});

it('gives an empty subject the word of the ladder, and takes Teams from the method where Outlook does not tell', async () => {
  const booked = await bookedFrom(appointment('', undefined), method, [], 'Torget');
  expect(booked).toMatchObject({ subject: 'Medborgardialog: Torget', online: true });
});

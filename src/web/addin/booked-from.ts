import type { MethodView } from '../../contracts/views.ts';
import type { AgendaItem } from '../../domain/scheduling/agenda.ts';
import { subjectOf } from '../ui/booking/booking-draft.ts';
import type { OfficeHost } from './office-host.ts';

type Read = Pick<
  OfficeHost,
  'subject' | 'setSubject' | 'start' | 'end' | 'location' | 'attendees' | 'isOnline' | 'save'
>;

/**
 * Saves the appointment and gives the command that books it: as it stands, an empty subject becoming the one the ladder
 * allows. The register reads it all again when it ties the event.
 */
export const bookedFrom = async (
  host: Read,
  method: MethodView,
  agenda: readonly AgendaItem[],
  title: string,
) => {
  if ((await host.subject()).trim() === '') await host.setSubject(subjectOf(method.word, title));
  const [subject, start, end, place, people, online] = await Promise.all([
    host.subject(),
    host.start(),
    host.end(),
    host.location(),
    host.attendees(),
    host.isOnline(),
  ]);
  return {
    type: 'bookMeeting',
    method: method.id,
    subject,
    start,
    end,
    online: online ?? method.online !== 'no',
    people,
    agenda,
    existingEvent: await host.save(),
    ...(place.trim() === '' ? {} : { place }),
  };
};

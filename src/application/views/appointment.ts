import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Meeting } from '../../domain/dialogue/meeting.ts';
import { guidOf } from '../commands/ids-of-command.ts';
import type { NewAppointment } from '../ports/calendar.ts';
import type { Deps } from '../register/deps.ts';
import { invitationHtml } from '../texts/invitation.ts';

/** What the meeting is in Outlook: subject, Swedish body with level and agenda, the register's id, the people and the room. */
export const appointmentOf = (deps: Deps, c: Case, m: Meeting): NewAppointment => {
  const { profile } = deps.policies.byHash(c.policy);
  const registerId = `${c.nr}/${m.id}`;
  const names = new Map(
    deps.organisation.mandates().map((x) => [x.person.address.toLowerCase(), x.person.name]),
  );
  return {
    transactionId: guidOf(`event ${registerId} ${c.openedAt}`, deps.ids),
    registerId,
    subject: m.subject,
    html: invitationHtml(c, m, profile, deps.links.publicCase(c.nr)),
    start: m.start,
    end: m.end,
    ...(m.place === undefined ? {} : { place: m.place }),
    ...(m.room === undefined ? {} : { room: { address: m.room, name: m.place ?? m.room } }),
    online: m.online,
    people: m.people.map((address) => ({ address, name: names.get(address) ?? address })),
  };
};

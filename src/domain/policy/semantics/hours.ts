import type { Rule } from './rule.ts';

/** There must be a time of the day at which something can be sent. */
export const noticeHoursHold: Rule = ({ rounds: { notices } }) =>
  notices.from < notices.to
    ? []
    : [
        {
          path: ['rounds', 'notices', 'to'],
          message: `tiden för kort och brev slutar innan det börjar (${notices.from}–${notices.to})`,
          mend: 'skriv en senare tid, till exempel "17:00"',
        },
      ];

/** A reminder is one a day at most. */
export const remindersDiffer: Rule = ({ rounds: { reminders } }) =>
  reminders.flatMap((days, i) =>
    reminders.indexOf(days) === i
      ? []
      : [
          {
            path: ['rounds', 'reminders', i],
            message: `påminner två gånger ${days} arbetsdagar före sista dagen`,
            mend: 'ta bort den ena',
          },
        ],
  );

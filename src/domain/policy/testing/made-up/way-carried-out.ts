import { type Municipality, presidingRoles } from './municipality.ts';
import type { StepInput } from './profile-input.ts';
import type { Way } from './way.ts';

const cite = 'R 3';
const actor = { role: 'tjansteman' };

/** From the order to the feedback; `leads` where some level needs a process leader. */
export const carriedOut = (
  m: Municipality,
  way: Way,
  { body, leads }: { body: string; leads: boolean },
): (StepInput | undefined)[] => [
  !leads
    ? undefined
    : {
        id: 'ledare',
        name: 'Ledare',
        kind: 'appointment',
        actor: { role: presidingRoles(m)[0] ?? 'plats1', of: 'ordering' },
        cite,
        next: { appointed: 'plan' },
      },
  {
    id: 'plan',
    name: 'Plan',
    kind: 'form',
    actor,
    cite,
    fields: [
      { id: 'metoder', label: 'Metoder', type: 'methods', required: true },
      { id: 'slut', label: 'Slut', type: 'date', required: true },
    ],
    next: { done: 'moten' },
  },
  { id: 'moten', name: 'Möten', kind: 'meetings', actor, cite, next: { held: 'besked' } },
  {
    id: 'besked',
    name: 'Besked',
    kind: 'duty',
    duty: 'efter-dialogen',
    actor,
    cite,
    next: { done: way.concluded ? 'avgorande' : 'klart' },
  },
  way.concluded
    ? {
        id: 'avgorande',
        name: 'Avgörande',
        kind: 'decision',
        body,
        form: 'sammanträde',
        cite,
        next: { yes: 'klart', no: 'klart', supplement: 'besked' },
      }
    : undefined,
  way.informs
    ? {
        id: 'informera',
        name: 'Informera',
        kind: 'meetings',
        methods: ['mote1'],
        actor,
        cite,
        next: { held: 'nej' },
      }
    : undefined,
];

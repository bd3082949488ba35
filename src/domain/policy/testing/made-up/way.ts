import fc from 'fast-check';
import { type Municipality, presidingRoles } from './municipality.ts';
import type { RouteInput, StepInput } from './profile-input.ts';
import type { Rules } from './rules.ts';

const cite = 'R 3';
const actor = { role: 'tjansteman' };

export interface Way {
  by: 'citizen' | 'official' | 'political';
  screened: boolean;
  proposed: boolean;
  heard: boolean;
  /** Which of the bodies decides. */
  decides: number;
  initiating: boolean;
  form: 'beredning' | 'delegation' | 'presidiesammanträde' | 'sammanträde';
  /** What a no leads to besides an end. */
  informs: boolean;
  concluded: boolean;
}

export const wayFor = (m: Municipality, by: Way['by']): fc.Arbitrary<Way> =>
  fc.record({
    by: fc.constant(by),
    screened: fc.boolean(),
    proposed: fc.boolean(),
    heard: fc.boolean(),
    decides: fc.nat(m.bodies.length - 1),
    initiating: fc.boolean(),
    form: fc.constantFrom('beredning', 'delegation', 'presidiesammanträde', 'sammanträde'),
    informs: fc.boolean(),
    concluded: fc.boolean(),
  });

const end = (id: string, result: 'closed' | 'declined' | 'aside'): StepInput => ({
  id,
  name: id,
  kind: 'end',
  result,
  tell: 'Tack.',
  cite,
});

/** A route with every kind of step that its draw asks for, in an order that a policy could have. */
export const routeOf = (m: Municipality, rules: Rules, way: Way): RouteInput => {
  const body =
    way.initiating && way.by === 'political' ? 'initiating' : (m.bodies[way.decides]?.id ?? 'organ1');
  const afterForm = way.proposed ? 'forslag' : way.heard ? 'horande' : 'beslutsvag';
  const afterProposal = way.heard ? 'horande' : 'beslutsvag';
  // The way divides where some levels must be ordered in a meeting and the others need not.
  const divides = way.form !== 'sammanträde' && rules.inMeetingFrom !== undefined;
  const lead = rules.leaderFrom;
  const toLeader =
    lead === undefined || lead > m.levels
      ? 'plan'
      : lead === 1
        ? 'ledare'
        : [{ fromLevel: lead, to: 'ledare' }, { to: 'plan' }];
  const toDecision =
    divides && rules.inMeetingFrom !== undefined
      ? rules.inMeetingFrom === 1
        ? 'sammantrade'
        : [{ fromLevel: rules.inMeetingFrom, to: 'sammantrade' }, { to: 'stallning' }]
      : way.form !== 'sammanträde'
        ? 'stallning'
        : 'sammantrade';
  const next = { yes: toLeader, no: way.informs ? 'informera' : 'nej', supplement: 'underlag' };
  const on = (id: string) => (id === 'beslutsvag' ? toDecision : id);
  const steps: (StepInput | undefined)[] = [
    {
      id: 'in',
      name: 'In',
      kind: 'intake',
      cite,
      next: { accepted: way.screened ? 'granskning' : 'underlag' },
    },
    way.screened
      ? {
          id: 'granskning',
          name: 'Granskning',
          kind: 'screening',
          actor,
          cite,
          questions: [{ id: 'gar', text: 'Går det?', needs: 'yes', otherwise: 'at-sidan', cite }],
          next: { passed: 'underlag' },
        }
      : undefined,
    {
      id: 'underlag',
      name: 'Underlag',
      kind: 'form',
      actor,
      cite,
      fields: [
        { id: 'niva', label: 'Nivå', type: 'level', required: true },
        { id: 'fardigt', label: 'Färdigt?', type: 'yesno', required: true },
        { id: 'mer', label: 'Mer', type: 'text', requiredFromLevel: Math.min(2, m.levels) },
      ],
      next: { done: on(afterForm) },
    },
    way.proposed
      ? {
          id: 'forslag',
          name: 'Förslag',
          kind: 'proposal',
          actor: { role: 'chef' },
          cite,
          next: { given: on(afterProposal) },
        }
      : undefined,
    way.heard
      ? {
          id: 'horande',
          name: 'Hörande',
          kind: 'consultation',
          body: m.bodies[0]?.id ?? 'organ1',
          cite,
          deadline: 5,
          next: { heard: toDecision },
        }
      : undefined,
    toDecision === 'sammantrade'
      ? undefined
      : {
          id: 'stallning',
          name: 'Ställning',
          kind: 'decision',
          body,
          form: way.form,
          ...(way.form === 'delegation' ? { delegationPoint: '4.2' } : {}),
          orders: true,
          cite,
          next,
        },
    toDecision === 'stallning'
      ? undefined
      : {
          id: 'sammantrade',
          name: 'Sammanträde',
          kind: 'decision',
          body,
          form: 'sammanträde',
          orders: true,
          questions: [{ id: 'behov', text: 'Behövs det?', needs: 'yes', cite }],
          fields: [{ id: 'dag', label: 'Dag', type: 'date', required: true }],
          cite,
          next,
        },
    toLeader === 'plan'
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
    end('klart', 'closed'),
    end('nej', 'declined'),
    way.screened ? end('at-sidan', 'aside') : undefined,
  ];
  return {
    id: `vag-${way.by}`,
    name: `Väg ${way.by}`,
    cite,
    initiatives: [
      way.by === 'citizen'
        ? { by: 'citizen', cite }
        : {
            by: way.by,
            roles: way.by === 'political' ? presidingRoles(m) : ['tjansteman'],
            ...(way.by === 'political' ? { bodies: m.bodies.map((b) => b.id) } : {}),
            cite,
          },
    ],
    steps: steps.filter((s) => s !== undefined),
  };
};

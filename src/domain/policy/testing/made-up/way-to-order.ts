import type { Municipality } from './municipality.ts';
import type { StepInput } from './profile-input.ts';
import type { Rules } from './rules.ts';
import type { Way } from './way.ts';

const cite = 'R 3';
const actor = { role: 'tjansteman' };

interface Onward {
  body: string;
  toLeader: Extract<StepInput, { kind: 'decision' }>['next']['yes'];
}

/** From where a matter is taken up to the decision that orders it. */
export const toTheOrder = (
  m: Municipality,
  rules: Rules,
  way: Way,
  { body, toLeader }: Onward,
): (StepInput | undefined)[] => {
  const afterForm = way.proposed ? 'forslag' : way.heard ? 'horande' : 'beslutsvag';
  const afterProposal = way.heard ? 'horande' : 'beslutsvag';
  // The way divides where some levels must be ordered in a meeting and the others need not.
  const divides = way.form !== 'sammanträde' && rules.inMeetingFrom !== undefined;
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
  return [
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
          questions: [
            { id: 'gar', text: 'Går det?', needs: 'yes', otherwise: 'at-sidan', cite },
            {
              id: 'racker',
              text: 'Räcker det?',
              needs: { field: 'antal', atLeast: 9 },
              otherwise: 'at-sidan',
              cite,
            },
          ],
          fields: [{ id: 'antal', label: 'Antal', type: 'number', required: true }],
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
        { id: 'varfor', label: 'Varför?', type: 'text', requiredIf: { field: 'fardigt', is: 'yes' } },
        { id: 'kostnad', label: 'Kostnad', type: 'number', required: true },
        { id: 'mer', label: 'Mer', type: 'text', requiredFromLevel: Math.min(2, m.levels) },
      ],
      // What costs much is heard without a proposal.
      next: {
        done:
          way.proposed && way.heard
            ? [{ ifNumber: { field: 'underlag.kostnad', over: 50_000 }, to: 'horande' }, { to: 'forslag' }]
            : on(afterForm),
      },
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
  ];
};

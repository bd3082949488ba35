import fc from 'fast-check';
import type { Municipality } from './municipality.ts';
import type { ProfileInput } from './profile-input.ts';

const cite = 'R 2';

export interface Rules {
  informationFirst: boolean;
  /** Levels from which the rule holds; undefined where the policy has none. */
  leaderFrom: number | undefined;
  inMeetingFrom: number | undefined;
  early: boolean;
  share: readonly [number, number] | undefined;
  /** For each level, whether its second method is a meeting too. */
  meets: readonly boolean[];
  perMeeting: boolean;
}

const levelOf = (m: Municipality) => fc.option(fc.integer({ min: 1, max: m.levels }), { nil: undefined });

export const rulesFor = (m: Municipality): fc.Arbitrary<Rules> =>
  fc.record({
    informationFirst: fc.boolean(),
    leaderFrom: levelOf(m),
    inMeetingFrom: levelOf(m),
    early: fc.boolean(),
    share: fc.option(fc.constantFrom([1, 3] as const, [1, 2] as const, [2, 3] as const), { nil: undefined }),
    meets: fc.array(fc.boolean(), { minLength: m.levels, maxLength: m.levels }),
    perMeeting: fc.boolean(),
  });

/** Methods, rules of levels and methods, agenda and duties. Every level has one method that is a meeting. */
export const ruleSections = (m: Municipality, rules: Rules) =>
  ({
    methods: Array.from({ length: m.levels }, (_, i) => i + 1).flatMap((level) => [
      { id: `mote${level}`, name: `Möte ${level}`, level, guidance: 'Samlas.', meeting: {}, cite },
      {
        id: `annat${level}`,
        name: `Annat ${level}`,
        level,
        guidance: 'Skriv.',
        ...(rules.meets[level - 1] ? { meeting: { online: 'always' as const } } : {}),
        cite,
      },
    ]),
    methodRules: {
      ...(rules.informationFirst ? { informationFirst: { cite } } : {}),
      ...(rules.leaderFrom === undefined
        ? {}
        : { processLeaderFromLevel: { level: rules.leaderFrom, cite } }),
    },
    levelRules: {
      ...(rules.inMeetingFrom === undefined
        ? {}
        : { orderedInMeeting: { level: rules.inMeetingFrom, cite } }),
      ...(rules.early
        ? { beforeFinishedProposal: { level: m.levels, field: 'underlag.fardigt', cite } }
        : {}),
    },
    ...(rules.share === undefined
      ? {}
      : { agenda: { citizenShare: [...rules.share] as [number, number], fromMethodLevel: 1, cite } }),
    duties: [
      ...(rules.perMeeting
        ? [
            {
              id: 'efter-motet',
              name: 'Efter mötet',
              what: 'Berätta.',
              owner: 'tjansteman',
              per: 'meeting' as const,
              workingDays: 1,
              from: 'meeting',
              fields: [{ id: 'text', label: 'Text', type: 'text' as const, required: true }],
              cite,
            },
          ]
        : []),
      {
        id: 'efter-dialogen',
        name: 'Efter dialogen',
        what: 'Berätta.',
        owner: 'tjansteman',
        audience: 'public' as const,
        per: 'case' as const,
        days: 30,
        from: 'plan.slut',
        fields: [{ id: 'text', label: 'Text', type: 'text' as const, required: true }],
        cite,
      },
    ],
  }) satisfies Partial<ProfileInput>;

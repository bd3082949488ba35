import fc from 'fast-check';
import { type Municipality, presidingRoles } from './municipality.ts';
import type { RouteInput, StepInput } from './profile-input.ts';
import type { Rules } from './rules.ts';
import { carriedOut } from './way-carried-out.ts';
import { toTheOrder } from './way-to-order.ts';

const cite = 'R 3';

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
  const lead = rules.leaderFrom;
  const toLeader =
    lead === undefined || lead > m.levels
      ? 'plan'
      : lead === 1
        ? 'ledare'
        : [{ fromLevel: lead, to: 'ledare' }, { to: 'plan' }];
  const steps: (StepInput | undefined)[] = [
    ...toTheOrder(m, rules, way, { body, toLeader }),
    ...carriedOut(m, way, { body, leads: toLeader !== 'plan' }),
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

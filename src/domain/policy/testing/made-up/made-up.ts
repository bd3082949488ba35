import fc from 'fast-check';
import { stringify } from 'yaml';
import { municipality, organisation } from './municipality.ts';
import type { ProfileInput } from './profile-input.ts';
import { ruleSections, rulesFor } from './rules.ts';
import { routeOf, type Way, wayFor } from './way.ts';

const kinds: Way['by'][] = ['citizen', 'official', 'political'];

/** Any valid profile: made-up ladders, bodies, rules and routes, none of them like another municipality's. */
export const profileInput: fc.Arbitrary<ProfileInput> = municipality.chain((m) =>
  fc
    .record({
      rules: rulesFor(m),
      ways: fc
        .subarray(kinds, { minLength: 1 })
        .chain((by) => fc.tuple(...by.map((kind) => wayFor(m, kind)))),
    })
    .map(({ rules, ways }) => {
      const citizens = ways.find((w) => w.by === 'citizen');
      return {
        ...organisation(m),
        ...ruleSections(m, rules),
        wishes: {
          cite: 'R 4',
          actor: { role: 'tjansteman' },
          ...(citizens
            ? { takenUp: { route: 'vag-citizen', as: 'citizen' as const, cite: 'R 4' } }
            : { ways: [{ id: 'synpunkt', name: 'Synpunkt', text: 'Lämna en synpunkt.', cite: 'R 4' }] }),
        },
        routes: ways.map((way) => routeOf(m, rules, way)),
      };
    }),
);

/** The same, as the file that somebody would have written. */
export const profileText: fc.Arbitrary<string> = profileInput.map((p) =>
  stringify(p, { aliasDuplicateObjects: false }),
);

import type { Path } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { Step } from '../steps.ts';

/** A profile whose routes have the steps of their parts among their own, and where each step stands in the file. */
interface Joined {
  profile: Profile;
  /** A path into the joined profile as the path to the same place in the file. */
  place(path: Path): Path;
}

/** Adds the steps of its parts to each route. A part that is not there is left out: the rule about parts tells of it. */
export const joinParts = (profile: Profile): Joined => {
  const partAt = (id: string): number => profile.parts.findIndex((p) => p.id === id);
  const stepsOf = (part: number): readonly Step[] => profile.parts[part]?.steps ?? [];
  const places = profile.routes.map((route) =>
    route.parts.flatMap((id) => {
      const part = partAt(id);
      return stepsOf(part).map((_, s): Path => ['parts', part, 'steps', s]);
    }),
  );
  return {
    profile: {
      ...profile,
      routes: profile.routes.map((route) => ({
        ...route,
        steps: [...route.steps, ...route.parts.flatMap((id) => stepsOf(partAt(id)))],
      })),
    },
    place: (path) => {
      const [head, r, key, s, ...rest] = path;
      if (head !== 'routes' || key !== 'steps' || typeof r !== 'number' || typeof s !== 'number') return path;
      const shared = places[r]?.[s - (profile.routes[r]?.steps.length ?? 0)];
      return shared === undefined ? path : [...shared, ...rest];
    },
  };
};

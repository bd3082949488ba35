import type { Path, Problem } from '../finding.ts';
import type { Profile } from '../profile.ts';

interface Placed extends Problem {
  /** The route it was found on. */
  route: string | undefined;
}

const quoted = (ids: readonly string[]): string => {
  const names = ids.map((id) => `"${id}"`);
  return names.length < 2
    ? `vägen ${names.join('')}`
    : `vägarna ${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
};

/**
 * Each problem once, where it stands in the file: what is wrong in a shared part is found again through every route that has
 * it, and is told with their names.
 * @param place a path into the joined profile as the path to the same place in the file
 */
export const toldOnce = (
  problems: readonly Problem[],
  profile: Profile,
  place: (path: Path) => Path,
): Problem[] => {
  const placed = problems.map((p): Placed => {
    const [head, r] = p.path;
    const path = place(p.path);
    const shared = head === 'routes' && path[0] === 'parts';
    return { ...p, path, route: shared ? profile.routes[Number(r)]?.id : undefined };
  });
  const same = (p: Problem) => `${p.path.join('.')} ${p.message}`;
  return [...new Map(placed.map((p) => [same(p), p])).values()].map(({ route, ...problem }) => {
    if (route === undefined) return problem;
    const routes = placed.filter((p) => same(p) === same(problem)).flatMap((p) => p.route ?? []);
    return { ...problem, message: `${problem.message} (${quoted([...new Set(routes)])})` };
  });
};

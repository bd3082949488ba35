import type { Path, Problem } from '../finding.ts';
import { isTighter } from '../limits.ts';
import { mendReference } from '../nearest.ts';
import type { Profile, Route } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';
import type { Branch, Target } from '../targets.ts';
import { numberOnTheWay } from './limits.ts';
import { type Rule, stepsOf } from './rule.ts';

/** Every place in a step where its way can divide. */
const targetsOf = (step: Step, path: Path): { target: Target; path: Path }[] =>
  Object.entries(outcomesOf(step)).map(([outcome, target]) => {
    const asked = step.kind === 'screening' ? step.questions.findIndex((q) => `not-${q.id}` === outcome) : -1;
    return {
      target,
      path: asked < 0 ? [...path, 'next', outcome] : [...path, 'questions', asked, 'otherwise'],
    };
  });

/** `underlag.utanfor-ram`: each yes-or-no that somebody answers on the route. */
const yesNos = (route: Route): string[] =>
  route.steps.flatMap((s) =>
    'fields' in s ? s.fields.filter((f) => f.type === 'yesno').map((f) => `${s.id}.${f.id}`) : [],
  );

/** A way that divides asks what can be known, and has a branch for every case. */
export const branchesHold: Rule = (profile) =>
  stepsOf(profile).flatMap(({ route, step, path }) =>
    targetsOf(step, path).flatMap(({ target, path: at }) =>
      typeof target === 'string' ? [] : ofBranches({ profile, route, step }, target, at),
    ),
  );

const conditional = (b: Branch): boolean =>
  b.fromLevel !== undefined || b.ifYes !== undefined || b.ifNumber !== undefined;

/** Whether everything that would take the later branch takes the earlier one. */
const takesAll = (earlier: Branch, later: Branch): boolean =>
  conditional(earlier) &&
  conditional(later) &&
  (earlier.fromLevel ?? 0) <= (later.fromLevel ?? 0) &&
  (earlier.ifYes === undefined || earlier.ifYes === later.ifYes) &&
  (earlier.ifNumber === undefined ||
    (earlier.ifNumber.field === later.ifNumber?.field && isTighter(later.ifNumber, earlier.ifNumber)));

/** Where a way divides: on a route, after a step where it is one that leads on. */
interface Dividing {
  profile: Profile;
  route: Route;
  step?: Step;
}

/** What is wrong with the branches of one outcome, on one route. */
export const ofBranches = (
  { profile, route, step }: Dividing,
  branches: readonly Branch[],
  at: Path,
): Problem[] => {
  const last = branches.length - 1;
  const levels = profile.ladder.levels.map((l) => l.number);
  const known = yesNos(route);
  return branches.flatMap((b, i): Problem[] => [
    ...(i === last && conditional(b)
      ? [
          {
            path: [...at, i],
            message: 'den sista grenen har ett villkor, så andra ärenden kommer ingenstans',
            mend: 'avsluta med en gren som bara har to',
          },
        ]
      : []),
    ...(i < last && !conditional(b)
      ? [
          {
            path: [...at, i],
            message: `grenen till "${b.to}" gäller alla ärenden, så de som följer nås aldrig`,
            mend: 'ge den ett villkor (fromLevel, ifYes eller ifNumber), eller sätt den sist',
          },
        ]
      : []),
    ...(branches.slice(0, i).some((earlier) => takesAll(earlier, b))
      ? [
          {
            path: [...at, i],
            message: `grenen till "${b.to}" nås aldrig, för en gren före den tar samma ärenden`,
            mend: 'sätt den gren först som gäller färre ärenden',
          },
        ]
      : []),
    ...(b.ifNumber === undefined ? [] : numberOnTheWay(route, step, b.ifNumber, [...at, i, 'ifNumber'])),
    ...(b.fromLevel !== undefined && !levels.includes(b.fromLevel)
      ? [
          {
            path: [...at, i, 'fromLevel'],
            message: `nivå ${b.fromLevel} finns inte på trappan`,
            mend: `välj en av nivåerna ${levels.join(', ')}`,
          },
        ]
      : []),
    ...(b.ifYes !== undefined && !known.includes(b.ifYes)
      ? [
          {
            path: [...at, i, 'ifYes'],
            message: `grenen läser "${b.ifYes}", som inte är en ja/nej-fråga på vägen`,
            mend: mendReference(b.ifYes, known, 'skriv <stegets id>.<frågans id>'),
          },
        ]
      : []),
  ]);
};

import { resolveBody } from '../../domain/dialogue/bodies.ts';
import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import { whereNext } from '../../domain/dialogue/decide/where-next.ts';
import { holdersOf, type Person } from '../../domain/people/mandates.ts';
import { whyNotLevel } from '../../domain/policy/level-rules.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Target } from '../../domain/policy/targets.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import type { CardView, ProposeCard, ProposedCard } from './card-view.ts';
import { convenedCard } from './convened-card.ts';
import { filledViews } from './filled-view.ts';
import { matterOf } from './matter.ts';
import { roundCard } from './round-card.ts';
import { levelView, textOf } from './words.ts';

/** The card a person has in a case: of the round they are asked in (the latest, or the one named), or of the proposal they are to give. */
export const caseCard = (deps: Deps, c: Case, person: Person, round?: string): CardView | undefined => {
  const asked = c.rounds.findLast(
    (r) => (round === undefined || r.id === round) && r.electorate.some((e) => e.id === person.id),
  );
  const { profile } = deps.policies.byHash(c.policy);
  if (asked && (round !== undefined || asked.state === 'open'))
    return roundCard(deps, c, asked, profile, person.id);
  if (round !== undefined) return undefined;
  return convenedCard(deps, c, person) ?? proposalCard(deps, c, profile, person);
};

const proposalCard = (
  deps: Deps,
  c: Case,
  profile: Profile,
  person: Person,
): ProposeCard | ProposedCard | undefined => {
  const step = stepOf(routeOf(profile, c.channel), standsAt(c).step);
  if (step.kind === 'proposal' && proposers(deps, c, profile).some((p) => p.id === person.id)) {
    const due = standsAt(c).due;
    const facts = filledViews(deps, c, profile)
      .filter((f) => c.forms[f.step] !== undefined)
      .flatMap((f) => f.entries);
    return {
      kind: 'propose',
      ...matterOf(deps, c, profile, person.id),
      next: `${nameAfter(c, profile, step.next.given)} efter ditt förslag.`,
      heading: step.name,
      ...(due === undefined ? {} : { due }),
      facts,
      levels: profile.ladder.levels
        .filter((l) => whyNotLevel(profile, l.number, c.forms) === undefined)
        .map(({ number, name, meaning }) => ({ number, name, meaning })),
      recommendations: [
        { id: 'genomför', label: 'Genomför dialogen' },
        { id: 'avstå', label: 'Avstå från dialog' },
      ],
    };
  }
  if (c.proposal?.by.id !== person.id) return undefined;
  const { level, recommendation, reason, at } = c.proposal;
  return {
    kind: 'proposed',
    ...matterOf(deps, c, profile, person.id),
    heading: 'Ditt förslag är lämnat',
    level: `${level} ${levelView(profile, level).name}`,
    recommendation: recommendation === 'genomför' ? 'Genomför dialogen' : 'Avstå från dialog',
    reason: textOf(deps, reason),
    at,
  };
};

const nameAfter = (c: Case, profile: Profile, to: Target): string => {
  const route = routeOf(profile, c.channel);
  return stepOf(route, whereNext(c, route, to)).name;
};

/** Who is to give the proposal the case waits for. */
export const proposers = (
  deps: Pick<Deps, 'organisation' | 'clock'>,
  c: Case,
  profile: Profile,
): Person[] => {
  const step = stepOf(routeOf(profile, c.channel), standsAt(c).step);
  if (step.kind !== 'proposal') return [];
  const body = step.actor.of === undefined ? undefined : resolveBody(c, step.actor.of);
  return holdersOf(deps.organisation.mandates(), step.actor.role, body, swedishDate(deps.clock.now()));
};

import type { Problem } from '../finding.ts';
import type { Profile, Route } from '../profile.ts';
import type { Step } from '../steps.ts';
import { alwaysAfter, type Passing } from './graph.ts';
import { type PlacedStep, type Rule, stepsOf, stepsOfKind } from './rule.ts';

/** What orders a dialogue: the yes of a decision that says so. */
export const orders: Passing = (step, outcome) =>
  step.kind === 'decision' && step.orders && outcome === 'yes';

const numbers = (profile: Profile): number[] => profile.ladder.levels.map((l) => l.number);

const lowest = (profile: Profile): number => Math.min(...numbers(profile));

const order = 'låt varje väg dit gå genom ett ja i ett steg av slaget decision med orders: true';

/** Meetings of a dialogue, which somebody must have ordered; not those that only inform. */
export const ofDialogue = (profile: Profile, step: Step): boolean => {
  if (step.kind !== 'meetings') return false;
  const levels = profile.methods.filter((m) => step.methods?.includes(m.id)).map((m) => m.level);
  return step.methods === undefined || levels.some((level) => level > lowest(profile));
};

/** Levels at which a step can be come to without what must come before it. */
const levelsWithout = (profile: Profile, { route, step }: PlacedStep, before: Passing): number[] =>
  numbers(profile).filter((level) => !alwaysAfter(route, step, before, level));

const atLevels = (profile: Profile, levels: readonly number[]): string =>
  levels.length === numbers(profile).length ? '' : ` på nivå ${levels.join(', ')}`;

/** No meetings of a dialogue that nobody has ordered ([K·I-6], [S·I-S], [H·I-H]). */
export const orderedBeforeMeetings: Rule = (profile) =>
  stepsOf(profile).flatMap((placed): Problem[] => {
    if (!ofDialogue(profile, placed.step)) return [];
    const without = levelsWithout(profile, placed, orders);
    if (without.length === 0) return [];
    return [
      {
        path: [...placed.path, 'id'],
        message: `steget "${placed.step.id}" kan nås utan att någon har beställt dialogen${atLevels(profile, without)}`,
        mend: without.includes(lowest(profile))
          ? `${order}, eller begränsa steget med methods till metoder på lägsta nivån, som ingen behöver beställa`
          : order,
      },
    ];
  });

/** Levels that need a process leader cannot come to meetings without the step that appoints one ([K·O1]). */
export const leaderAppointedBeforeMeetings: Rule = (profile) => {
  const from = profile.methodRules.processLeaderFromLevel?.level;
  if (from === undefined) return [];
  return stepsOf(profile).flatMap((placed): Problem[] => {
    if (!ofDialogue(profile, placed.step)) return [];
    const without = levelsWithout(profile, placed, (s) => s.kind === 'appointment').filter((l) => l >= from);
    if (without.length === 0) return [];
    return [
      {
        path: [...placed.path, 'id'],
        message: `steget "${placed.step.id}" kan nås utan att någon processledare är utsedd${atLevels(profile, without)}`,
        mend: 'låt varje väg dit gå genom ett steg av slaget appointment',
      },
    ];
  });
};

/** Where the policy says that a level is ordered in a meeting, no other decision can order it (policies page 12). */
export const highLevelsOrderedInMeeting: Rule = (profile) => {
  const from = profile.levelRules?.orderedInMeeting?.level;
  if (from === undefined) return [];
  return stepsOfKind(profile, 'decision').flatMap(({ route, step, path }): Problem[] => {
    if (!step.orders || step.form === 'sammanträde') return [];
    const reached = numbers(profile).filter((level) => level >= from && canBeReached(route, step, level));
    if (reached.length === 0) return [];
    return [
      {
        path: [...path, 'form'],
        message: `steget "${step.id}" kan beställa en dialog på nivå ${reached.join(', ')}, som bara beställs i ett sammanträde`,
        mend: `låt vägen dela sig före steget: { fromLevel: ${from}, to: <ett steg med form: sammanträde> }`,
      },
    ];
  });
};

/** What has been put to whoever decides, or has been turned aside, is not a dialogue that begins without an order. */
const putToDecision: Passing = (step, outcome) => step.kind === 'decision' || outcome.startsWith('not-');

/** A policy that has its lowest level ordered in a meeting has no information meetings that nobody orders. */
export const unorderedMeetingsAllowed: Rule = (profile) => {
  const from = profile.levelRules?.orderedInMeeting?.level;
  if (from !== lowest(profile)) return [];
  return stepsOfKind(profile, 'meetings').flatMap((placed): Problem[] => {
    if (ofDialogue(profile, placed.step) || alwaysAfter(placed.route, placed.step, putToDecision, from))
      return [];
    return [
      {
        path: [...placed.path, 'id'],
        message: `steget "${placed.step.id}" kan nås utan beställning, men orderedInMeeting säger att dialoger beställs från nivå ${from}`,
        mend: 'höj level i levelRules.orderedInMeeting, eller låt vägen dit gå genom ett steg av slaget decision med orders: true',
      },
    ];
  });
};

const never: Passing = () => false;
const canBeReached = (route: Route, step: Step, level: number): boolean =>
  !alwaysAfter(route, step, never, level);

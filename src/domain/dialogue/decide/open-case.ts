import type { Person } from '../../people/mandates.ts';
import type { Profile, Route } from '../../policy/profile.ts';
import type { Case, CaseInitiative } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, type Refusal, refused } from '../refusal.ts';
import { checkTitle } from './check-title.ts';
import type { Context } from './context.ts';
import { goOn } from './enter.ts';
import { followingLevel } from './follow-level.ts';
import { mayTakeUpWishes, takeInitiative } from './initiative.ts';

export interface OpenCase {
  channel: string;
  title: string;
  place?: string;
  /** Receipt number of the wish it comes from, where it does. */
  wish?: string;
  /** Whose initiative it is, where the one who opens it could take it for several bodies. */
  body?: string;
  /** What it is about, in the words of whoever opens it. */
  words?: DocumentReference;
  by: Person | 'citizen';
}

/** Opens a case on a route of the policy: intake is passed, and the step after it begins ([K·I-K1], [K·I-K2]). */
export const openCase = (nr: string, command: OpenCase, ctx: Context): Decision<CaseEvent> => {
  const { profile } = ctx.policy;
  const route = profile.routes.find((r) => r.id === command.channel);
  if (!route) {
    const message = `${profile.municipality} har ingen väg som heter ”${command.channel}”.`;
    return refused('channel-unknown', profile.ladder.cite, message);
  }
  const whose = command.wish === undefined ? ofOwn(command, route, ctx) : ofWish(route, profile, ctx);
  if (!whose.ok) return whose;
  const title = command.wish === undefined ? checkTitle(command.title, profile.ladder) : undefined;
  if (title) return title;
  const begun = begin(nr, { ...command, initiative: whose.initiative }, route, ctx);
  const intake = route.steps[0];
  if (intake?.kind !== 'intake') throw new Error(`Route "${route.id}" does not begin with intake`);
  const on = goOn(begun.case, ctx, 'accepted', intake.next.accepted);
  if (!on.ok) return on;
  return followingLevel(undefined, accepted(...begun.events, ...on.events), nr, ctx);
};

type Whose = { ok: true; initiative: CaseInitiative } | { ok: false; refusal: Refusal };

const ofOwn = (command: OpenCase, route: Route, ctx: Context): Whose => {
  const taken = takeInitiative(ctx.actor, route, command.body, ctx.policy.profile);
  if (taken.ok || route.initiatives.some((i) => i.by !== 'citizen')) return taken;
  return refused(
    'needs-wish',
    route.cite,
    `Vägen ”${route.name}” börjar med ett önskemål från en medborgare.`,
  );
};

/** A wish goes the way that the policy takes wishes, as the initiative that it says ([K·I-K2], [V·I-V]). */
const ofWish = (route: Route, profile: Profile, ctx: Context): Whose => {
  const { takenUp, cite } = profile.wishes;
  if (takenUp?.route !== route.id) {
    const message = `En medborgares önskan tas inte upp på vägen ”${route.name}”.`;
    return refused('wish-not-taken-up', takenUp?.cite ?? cite, message);
  }
  if (!mayTakeUpWishes(ctx.actor, profile))
    return refused('not-yours', cite, 'Önskemål tas upp av den som har rollen för det.');
  return { ok: true, initiative: { by: takenUp.as } };
};

interface Beginning extends OpenCase {
  initiative: CaseInitiative;
  year?: { stream: string; row: string };
}

/** The case opened and standing at its intake. */
export const begin = (
  nr: string,
  command: Beginning,
  route: Route,
  ctx: Context,
): { events: CaseEvent[]; case: Case } => {
  const intake = route.steps[0];
  if (!intake) throw new Error(`Route "${route.id}" has no steps`);
  const { title, place, wish, by, initiative, year, words } = command;
  const opened: CaseEvent = {
    type: 'CaseOpened',
    v: 1,
    at: ctx.now,
    title,
    channel: route.id,
    policy: ctx.policy.hash,
    by,
    initiative,
    ...(place === undefined ? {} : { place }),
    ...(wish === undefined ? {} : { wish }),
    ...(year === undefined ? {} : { year }),
    ...(words === undefined ? {} : { words }),
  };
  const entered: CaseEvent = {
    type: 'StepEntered',
    v: 1,
    at: ctx.now,
    step: intake.id,
    kind: intake.kind,
    name: intake.name,
  };
  return { events: [opened, entered], case: evolveCase(evolveCase(undefined, opened, nr), entered, nr) };
};

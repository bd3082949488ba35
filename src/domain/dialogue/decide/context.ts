import type { Actor } from '../../people/actor.ts';
import type { BodyMeeting } from '../../people/body-meetings.ts';
import type { Mandate, Person } from '../../people/mandates.ts';
import { routeOf } from '../../policy/look-up.ts';
import type { Policy, Route } from '../../policy/profile.ts';
import type { Case } from '../case/case.ts';

/** What the world is when a command is decided: everything that is not the case itself comes in here. */
export interface Context {
  /** UTC instant. */
  now: string;
  actor: Actor;
  /** The policy the case began under. */
  policy: Policy;
  mandates: readonly Mandate[];
  /** Ids of those who have said that they are away today; nobody where it is left out. */
  away?: readonly string[];
  /** When the bodies meet, as far as it is written down. */
  bodyMeetings?: readonly BodyMeeting[];
}

export const route = (c: Case, ctx: Context): Route => routeOf(ctx.policy.profile, c.channel);

/** The person acting; a command that only people give is never given by the product itself. */
export const person = (ctx: Context): Person => {
  if (ctx.actor.kind !== 'person') throw new Error(`A ${ctx.actor.kind} cannot give this command`);
  return ctx.actor.person;
};

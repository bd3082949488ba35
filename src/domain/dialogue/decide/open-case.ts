import { holds } from '../../people/actor.ts';
import type { Person } from '../../people/mandates.ts';
import { routeOf, stepOf } from '../../policy/look-up.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { Context } from './context.ts';
import { goOn } from './enter.ts';

export interface OpenCase {
  channel: string;
  title: string;
  place?: string;
  /** Receipt number of the wish it comes from, where it does. */
  wish?: string;
  by: Person | 'citizen';
}

/** Opens a case in a channel of the policy: intake is passed, and the step after it begins ([K·I-K2]). */
export const openCase = (nr: string, command: OpenCase, ctx: Context): Decision<CaseEvent> => {
  const { profile, hash } = ctx.policy;
  const known = profile.routes.find((r) => r.id === command.channel);
  if (!known)
    return refused(
      'channel-unknown',
      'L',
      `${profile.municipality} har ingen väg som heter ”${command.channel}”.`,
    );
  const chosen = routeOf(profile, command.channel);
  const intake = chosen.steps[0];
  if (intake?.kind !== 'intake') throw new Error(`Route "${chosen.id}" does not begin with intake`);
  if (ctx.actor.kind !== 'system' && !holds(ctx.actor, intake.actor.role)) {
    return refused(
      'not-yours',
      intake.cite,
      `Ett ärende på vägen ”${chosen.name}” öppnas av den som har rollen för det.`,
    );
  }
  if (chosen.initiator === 'citizen' && command.wish === undefined) {
    return refused(
      'needs-wish',
      chosen.cite,
      `Vägen ”${chosen.name}” börjar med ett önskemål från en medborgare.`,
    );
  }
  const { title, place, wish, by } = command;
  const opened: CaseEvent = {
    type: 'CaseOpened',
    v: 1,
    at: ctx.now,
    title,
    channel: chosen.id,
    policy: hash,
    by,
    ...(place === undefined ? {} : { place }),
    ...(wish === undefined ? {} : { wish }),
  };
  const entered: CaseEvent = {
    type: 'StepEntered',
    v: 1,
    at: ctx.now,
    step: intake.id,
    kind: 'intake',
    name: intake.name,
  };
  const atIntake = [opened, entered].reduce<ReturnType<typeof evolveCase> | undefined>(
    (c, e) => evolveCase(c, e, nr),
    undefined,
  );
  if (!atIntake) throw new Error('A case that was opened is not there');
  const on = goOn(atIntake, ctx, 'accepted', stepOf(chosen, intake.next.accepted).id);
  return on.ok ? accepted(opened, entered, ...on.events) : on;
};

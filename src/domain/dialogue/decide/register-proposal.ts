import { holds } from '../../people/actor.ts';
import { stepOf } from '../../policy/look-up.ts';
import { type Case, standsAt } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, person, route } from './context.ts';
import { meetingsEntered } from './meetings-entered.ts';

export interface RegisterProposal {
  text: DocumentReference;
  meeting?: string;
  /** The nämnd it is to be lifted to ([K·T4]). */
  body?: string;
}

/** What citizens put forward at a meeting; possible from the meetings on, until the case has ended. */
export const registerProposal = (c: Case, command: RegisterProposal, ctx: Context): Decision<CaseEvent> => {
  const meetings = meetingsEntered(c, route(c, ctx));
  const here = stepOf(route(c, ctx), standsAt(c).step);
  if (!meetings || c.end) {
    return refused(
      'not-now',
      here.cite,
      'Förslag registreras från och med mötena och tills ärendet är avslutat.',
    );
  }
  if (!holds(ctx.actor, meetings.actor.role) && c.official?.id !== person(ctx).id) {
    return refused('not-yours', meetings.cite, 'Förslag registreras av ansvarig tjänsteman.');
  }
  if (command.meeting !== undefined && !c.meetings.some((m) => m.id === command.meeting)) {
    return refused('meeting-unknown', meetings.cite, 'Det finns inget sådant möte i ärendet.');
  }
  if (command.body !== undefined && !ctx.policy.profile.bodies.some((b) => b.id === command.body)) {
    return refused('body-unknown', meetings.cite, 'Det finns inget sådant organ.');
  }
  return accepted({
    ...command,
    type: 'ProposalRegistered',
    v: 1,
    at: ctx.now,
    proposal: `F${c.proposals.length + 1}`,
    by: person(ctx),
  });
};

import type { Person } from '../../people/mandates.ts';
import { levelOf, routeOf } from '../../policy/look-up.ts';
import type { Target } from '../../policy/targets.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision } from '../refusal.ts';
import type { Context } from './context.ts';
import { goOn } from './enter.ts';
import { followingLevel } from './follow-level.ts';
import { begin } from './open-case.ts';

export interface OpenOrdered {
  channel: string;
  title: string;
  place?: string;
  /** Where on the route it goes on, past the decision that the year already holds. */
  to: Target;
  level: number;
  /** The body that ordered it. */
  body: string;
  /** Stream of the year, and its row. */
  year: { stream: string; row: string };
  by: Person;
}

/** Opens a case of what was ordered with the year's wheel ([K·I-K3]): nobody is asked again. */
export const openOrdered = (nr: string, command: OpenOrdered, ctx: Context): Decision<CaseEvent> => {
  const { profile } = ctx.policy;
  const { level, body, to, ...rest } = command;
  const begun = begin(
    nr,
    { ...rest, initiative: { by: 'official' } },
    routeOf(profile, command.channel),
    ctx,
  );
  const ordered: CaseEvent = {
    type: 'DialogueOrdered',
    v: 1,
    at: ctx.now,
    body,
    level,
    word: levelOf(profile.ladder, level).word,
  };
  const on = goOn(evolveCase(begun.case, ordered, nr), ctx, 'accepted', to);
  if (!on.ok) return on;
  return followingLevel(undefined, accepted(...begun.events, ordered, ...on.events), nr, ctx);
};

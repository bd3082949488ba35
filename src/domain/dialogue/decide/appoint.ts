import { onDate, type Person } from '../../people/mandates.ts';
import { isElectedRole } from '../../policy/elected.ts';
import { bodyOf } from '../../policy/look-up.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { goOn } from './enter.ts';
import { myStepHere } from './step-here.ts';

export interface Appoint {
  /** Entra ids of people with a mandate today. */
  processLeader: string;
  official: string;
}

/** The ordering body's process leader, an elected person, and the responsible official ([K·O1], [K·O2]). */
export const appoint = (c: Case, command: Appoint, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'appointment');
  if (!here.ok) return here;
  const { profile } = ctx.policy;
  const date = swedishDate(ctx.now);
  const body = resolveBody(c, 'ordering') ?? profile.bodies[0]?.id ?? '';
  const elected = onDate(ctx.mandates, date)
    .filter((m) => isElectedRole(profile, m.role))
    .map((m) => m.person);
  const processLeader = elected.find((p) => p.id === command.processLeader);
  const official = officialsOf(ctx, elected, date).find((p) => p.id === command.official);
  const errors = [
    ...(processLeader ? [] : [{ field: 'processLeader', message: 'Välj en förtroendevald.' }]),
    ...(official ? [] : [{ field: 'official', message: 'Välj en ansvarig tjänsteman.' }]),
  ];
  if (!processLeader || !official) {
    return refused(
      'not-appointable',
      here.step.cite,
      `${bodyOf(profile, body).name} utser en förtroendevald och en tjänsteman.`,
      errors,
    );
  }
  const appointed: CaseEvent = {
    type: 'ProcessLeaderAppointed',
    v: 1,
    at: ctx.now,
    processLeader: only(processLeader),
    official: only(official),
    body,
    by: person(ctx),
  };
  const on = goOn(evolveCase(c, appointed, c.nr), ctx, 'appointed', here.step.next.appointed);
  return on.ok ? accepted(appointed, ...on.events) : on;
};

/** People with a mandate today who are not among the elected. */
const officialsOf = (ctx: Context, elected: readonly Person[], date: string): Person[] =>
  onDate(ctx.mandates, date)
    .map((m) => m.person)
    .filter((p) => !elected.some((e) => e.id === p.id));

const only = ({ id, name, address }: Person): Person => ({ id, name, address });

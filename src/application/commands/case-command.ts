import type { CaseCommandBody } from '../../contracts/commands.ts';
import { decide } from '../../domain/dialogue/decide/decide.ts';
import type { Caller, Outcome, Request } from '../application.ts';
import { actorOf, commitActor, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';
import { guidOf } from './ids-of-command.ts';
import { inCalendar } from './in-calendar.ts';
import { utc } from './meeting-plan.ts';
import { prepare } from './prepare.ts';

/** A command on a case: one row in the log, and for meetings the person's own calendar after it. */
export const caseCommand = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  request: Request<CaseCommandBody>,
): Promise<Outcome> => {
  const c = deps.state.cases.get(nr);
  if (!c) return { kind: 'unknown-stream' };
  const { body } = request;
  if (body.type === 'retryBooking')
    return inCalendar(deps, caller, nr, { type: 'bookMeeting' }, body.meeting);
  const policy = deps.policies.byHash(c.policy);
  const actor = actorOf(caller, deps);
  const at = deps.clock.now();
  const inUtc = body.type === 'moveMeeting' ? { ...body, start: utc(body.start), end: utc(body.end) } : body;
  const { ids } = deps;
  const documentId = guidOf(`document ${request.idempotencyKey}`, ids);
  const { command, document } = prepare(inUtc, { c, policy, caller, at, documentId, ids });
  const outcome = await deps.runner.run({
    stream: nr,
    // Nobody's key may answer for somebody else's command.
    idempotencyKey: `${caller.person.id} ${request.idempotencyKey}`,
    requestDigest: ids.digest(JSON.stringify([nr, body])),
    actor: commitActor(actor, deps),
    at,
    ...(document === undefined ? {} : { document }),
    decide: () => {
      const decision = decide(deps.state.cases.get(nr) ?? c, command, contextFor(actor, policy, deps));
      return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
    },
  });
  return outcome.kind === 'done' ? inCalendar(deps, caller, nr, command) : outcome;
};

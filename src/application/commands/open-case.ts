import type { OpenCaseBody } from '../../contracts/commands.ts';
import type { CaseEvent } from '../../domain/dialogue/case/events.ts';
import { openCase as decideOpen, type OpenCase } from '../../domain/dialogue/decide/open-case.ts';
import { type Decision, refused } from '../../domain/dialogue/refusal.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller, Outcome, Request } from '../application.ts';
import type { NewDocument } from '../ports/documents.ts';
import { actorOf, commitActor, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';
import { guidOf } from './ids-of-command.ts';

/** An initiative that does not come from a citizen's wish. */
export const openCase = (
  deps: Deps,
  caller: Caller,
  { body, idempotencyKey }: Request<OpenCaseBody>,
): Promise<Outcome> => {
  const { channel, title, place, description, body: organ } = body;
  const at = deps.clock.now();
  const words = {
    id: guidOf(`document ${idempotencyKey}`, deps.ids),
    digest: deps.ids.digest(description),
  };
  const document = (stream: string): NewDocument => ({
    id: words.id,
    stream,
    type: 'tjänsteskrivelse',
    title: `${stream} Initiativ`,
    text: description,
    sender: caller.person.name,
    language: 'sv',
    at,
  });
  const command: OpenCase = {
    channel,
    title,
    words,
    by: caller.person,
    ...(place ? { place } : {}),
    ...(organ ? { body: organ } : {}),
  };
  const key = {
    idempotencyKey: `${caller.person.id} ${idempotencyKey}`,
    requestDigest: deps.ids.digest(JSON.stringify(body)),
  };
  const actor = actorOf(caller, deps);
  return openUnderNextNumber(deps, actor, opening(deps, actor, command), { ...key, document });
};

/** The command to open, under the policy in force. */
export const opening =
  (deps: Deps, actor: Actor, command: OpenCase) =>
  (stream: string): Decision<CaseEvent> =>
    decideOpen(stream, command, contextFor(actor, deps.policies.current, deps));

/**
 * Opens under the next free number of the year. The key `MD-2026-0007:1` is unique: whoever finds it taken takes the next.
 */
export const openUnderNextNumber = (
  deps: Deps,
  actor: Actor,
  decideOn: DecideOn,
  how: Opening,
): Promise<Outcome> => deps.runner.numbering(() => tryNumbers(deps, actor, decideOn, how));

/** What opening under a number leads to. */
type DecideOn = (stream: string) => Decision<CaseEvent>;

interface Opening {
  idempotencyKey: string;
  requestDigest: string;
  document?: (stream: string) => NewDocument;
}

const tryNumbers = async (deps: Deps, actor: Actor, decideOn: DecideOn, how: Opening): Promise<Outcome> => {
  const taken = 'number-taken';
  for (let tries = 0; tries < 50; tries += 1) {
    const at = deps.clock.now();
    const stream = deps.state.nextNumber('MD', swedishDate(at).slice(0, 4));
    const outcome = await deps.runner.run({
      stream,
      idempotencyKey: how.idempotencyKey,
      requestDigest: how.requestDigest,
      actor: commitActor(actor, deps),
      at,
      ...(how.document === undefined ? {} : { document: how.document(stream) }),
      decide: () => {
        if (deps.state.version(stream) > 0) return refused(taken, 'L', 'Numret är upptaget.');
        const decision = decideOn(stream);
        return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
      },
    });
    if (outcome.kind !== 'refused' || outcome.refusal.rule !== taken) return outcome;
  }
  return { kind: 'unavailable' };
};

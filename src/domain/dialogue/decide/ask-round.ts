import { type Elector, holdersOf, presidiumOf } from '../../people/mandates.ts';
import { bodyOf } from '../../policy/look-up.ts';
import type { StepOf } from '../../policy/steps.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { RoundPurpose } from '../rounds/round.ts';
import type { Context } from './context.ts';

type Asking = StepOf<'consultation' | 'decision'>;

/** Asks the presidium of a step's body; who sits there today is the electorate, whatever changes later. */
export const askRound = (c: Case, ctx: Context, step: Asking, due: string): Decision<CaseEvent> => {
  const { profile } = ctx.policy;
  const bodyId = resolveBody(c, step.body);
  if (bodyId === undefined) {
    return refused(
      'body-unknown',
      step.cite,
      `Det är inte angivet vilket organ som ska höras i steget ”${step.name}”.`,
    );
  }
  const body = bodyOf(profile, bodyId);
  const electorate = presidiumOf(profile, ctx.mandates, bodyId, swedishDate(ctx.now));
  const seats = Math.max(body.presidiumSeats ?? 0, electorate.length);
  if (electorate.length * 2 <= seats) {
    const why = `Presidiet i ${body.name} har ${electorate.length} av ${seats} platser tillsatta, för få för att kunna ta ställning. Lägg in uppdragen i listan Uppdrag.`;
    return refused('presidium-vacant', step.cite, why);
  }
  const delegate = delegateOf(c, ctx, step, electorate);
  if (!delegate.ok) return delegate;
  const before = c.rounds.findLast((r) => r.step === step.id);
  const opened: EventOf<'RoundOpened'> = {
    type: 'RoundOpened',
    v: 1,
    at: ctx.now,
    round: `R${c.rounds.length + 1}`,
    step: step.id,
    purpose: purposeOf(step),
    body: bodyId,
    form: step.kind === 'decision' ? step.form : 'beredning',
    seats,
    electorate,
    due,
    ...(before ? { previous: before.id } : {}),
    ...delegate.round,
  };
  return accepted(opened);
};

const purposeOf = (step: Asking): RoundPurpose =>
  step.kind === 'decision' && step.form === 'sammanträde' ? 'preparation' : step.kind;

type Delegated =
  | { ok: true; round: { delegate?: string; electorate?: Elector[] } }
  | { ok: false; refusal: ReturnType<typeof refused>['refusal'] };

/** On delegation: the presiding chair, or an official of the role the step names, who did not make the proposal themselves. */
const delegateOf = (c: Case, ctx: Context, step: Asking, presidium: Elector[]): Delegated => {
  if (step.kind !== 'decision' || step.form !== 'delegation') return { ok: true, round: {} };
  const [chair] = presidium;
  if (step.delegate === undefined) return { ok: true, round: chair ? { delegate: chair.id } : {} };
  const { role, of } = step.delegate;
  const body = of === undefined ? undefined : resolveBody(c, of);
  const official = holdersOf(ctx.mandates, role, body, swedishDate(ctx.now)).find(
    (p) => p.id !== c.proposal?.by.id,
  );
  if (!official) {
    const why = `Ingen kan besluta i steget ”${step.name}”: den som har delegationen saknas, eller har själv lagt förslaget.`;
    return refused('delegate-missing', step.cite, why);
  }
  const member = presidium.find((e) => e.id === official.id);
  const electorate = member ? presidium : [...presidium, { ...official, role, presides: 99 }];
  return { ok: true, round: { delegate: official.id, electorate } };
};

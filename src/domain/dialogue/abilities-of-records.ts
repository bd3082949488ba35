import { isSecretaryOf } from '../people/secretary.ts';
import { swedishDate } from '../scheduling/working-days.ts';
import type { Ability } from './abilities.ts';
import type { Case } from './case/case.ts';
import type { Context } from './decide/context.ts';
import { mayConvene, sittingHere } from './decide/convene.ts';
import { mayStillWrite } from './decide/write-reservation.ts';
import { adjustersOf, isAdjusted } from './rounds/minutes.ts';
import { reserved } from './rounds/reservation.ts';
import type { Round } from './rounds/round.ts';

/** To call the presidium to its own meeting, and to open it on the day. */
export const ofSitting = (c: Case, ctx: Context): Ability[] => {
  const here = sittingHere(c, ctx);
  if (!here.ok || !mayConvene(here.body, ctx)) return [];
  const today = c.convened?.date === swedishDate(ctx.now);
  return [
    { type: 'convene', target: here.step.id },
    ...(today ? [{ type: 'openSitting' as const, target: here.step.id }] : []),
  ];
};

/** What the records of closed rounds wait for: minutes, their adjustment and notice, the reasons of a reservation. */
export const ofRecords = (c: Case, ctx: Context): Ability[] => {
  const { actor, policy } = ctx;
  if (actor.kind !== 'person') return [];
  const me = actor.person.id;
  return c.rounds
    .filter((r) => r.state === 'closed')
    .flatMap((r): Ability[] => [
      ...(r.form === 'presidiesammanträde'
        ? ofMinutes(r, me, isSecretaryOf(actor, policy.profile, r.body))
        : []),
      ...(reserved(r).some((m) => m.id === me) && mayStillWrite(r, ctx.now)
        ? [{ type: 'writeReservation' as const, target: r.id }]
        : []),
    ]);
};

const ofMinutes = (round: Round, me: string, secretary: boolean): Ability[] => {
  const { minutes, id: target } = round;
  const adjusted = isAdjusted(round);
  const waits = minutes !== undefined && !minutes.rejected && minutes.adjusted[me] === undefined;
  return [
    ...(secretary && (minutes === undefined || minutes.rejected)
      ? [{ type: 'recordMinutes' as const, target }]
      : []),
    ...(waits && adjustersOf(round).includes(me) ? [{ type: 'adjust' as const, target }] : []),
    ...(secretary && adjusted && !minutes?.posted ? [{ type: 'postMinutes' as const, target }] : []),
  ];
};

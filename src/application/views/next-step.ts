import type { NextStep } from '../../contracts/views.ts';
import { resolveBody } from '../../domain/dialogue/bodies.ts';
import { type Case, openRound, preparationHere, standsAt } from '../../domain/dialogue/case/case.ts';
import { heldHere } from '../../domain/dialogue/decide/finish-meetings.ts';
import { isHandedBack } from '../../domain/dialogue/rounds/overdue.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Step, StepActor } from '../../domain/policy/steps.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { swedishDay } from '../texts/dates.ts';
import { bodyName, roleName } from './words.ts';

/** What the day means for a case: the Swedish date, and who is away. */
export interface Today {
  now: string;
  away?: readonly string[];
}

/** Where it stands, what comes next and who does it. */
export const nextStep = (c: Case, profile: Profile, today: Today): NextStep => {
  const step = stepOf(routeOf(profile, c.channel), standsAt(c).step);
  const round = openRound(c);
  const due = c.agenda?.date ?? c.convened?.date ?? round?.due ?? standsAt(c).due ?? nextDuty(c);
  return {
    step: step.name,
    what: what(c, step),
    who: who(c, step, profile),
    ...handedBack(c, step, profile, today),
    ...(due === undefined ? {} : { due }),
  };
};

/** Past its date, and not ended. */
export const isLate = (c: Case, profile: Profile, { now }: Today): boolean => {
  const { due } = nextStep(c, profile, { now });
  const today = swedishDate(now);
  return !c.end && ((due !== undefined && due < today) || c.duties.some((d) => !d.done && d.due < today));
};

/** The last day has passed and those next in order have had their time: it lies with the secretary. */
const handedBack = (c: Case, step: Step, profile: Profile, { now, away = [] }: Today) => {
  const round = openRound(c);
  if (!round || c.agenda || !isHandedBack(round, profile.rounds.handBackAfter, away, swedishDate(now)))
    return {};
  const secretary = profile.roles.find((r) => r.secretary)?.name ?? 'Sekreteraren';
  return {
    what: `${step.name}: sista dagen har passerat, frågan ligger öppen`,
    who: `${secretary} i ${bodyName(profile, round.body)}`,
  };
};

const feedbackLeft = (c: Case): boolean => c.duties.some((d) => d.meeting !== undefined && !d.done);

const nextDuty = (c: Case): string | undefined =>
  c.duties
    .filter((d) => !d.done)
    .map((d) => d.due)
    .sort()
    .at(0);

const what = (c: Case, step: Step): string => {
  const round = openRound(c);
  if (preparationHere(c) && c.agenda) return `${step.name}: sammanträde ${swedishDay(c.agenda.date)}`;
  if (preparationHere(c) && !round) return `${step.name}: sätts upp på dagordningen`;
  if (round) {
    const answered = Object.keys(round.answers).length;
    const all = answered === round.electorate.length;
    return all
      ? `${step.name}: alla har svarat`
      : `${step.name}: ${answered} av ${round.electorate.length} har svarat`;
  }
  if (step.kind === 'decision' && step.form === 'presidiesammanträde')
    return c.convened
      ? `${step.name}: presidiet möts ${swedishDay(c.convened.date)} kl. ${c.convened.time}`
      : `${step.name}: presidiet kallas`;
  if (step.kind !== 'meetings') return step.name;
  const upcoming = c.meetings.filter((m) => m.state === 'planned').length;
  if (upcoming === 0 && heldHere(c, step.id))
    return feedbackLeft(c) ? 'Ge återkoppling efter mötet' : `${step.name}: alla bokade möten är hållna`;
  return upcoming === 0
    ? 'Boka och håll mötena'
    : upcoming === 1
      ? 'Ett möte är bokat'
      : `${upcoming} möten är bokade`;
};

export const who = (c: Case, step: Step, profile: Profile): string => {
  if (step.kind === 'end') return 'Ingen';
  if (step.kind === 'intake') return roleName(profile, profile.wishes.actor.role);
  if (step.kind !== 'consultation' && step.kind !== 'decision') return actorName(c, step.actor, profile);
  const body = resolveBody(c, step.body);
  if (body !== undefined && c.agenda) return bodyName(profile, body);
  return body === undefined ? 'Presidiet' : `Presidiet i ${bodyName(profile, body)}`;
};

const actorName = (c: Case, actor: StepActor, profile: Profile): string => {
  const body = actor.of === undefined ? undefined : resolveBody(c, actor.of);
  const role = roleName(profile, actor.role);
  return body === undefined ? role : `${role} i ${bodyName(profile, body)}`;
};

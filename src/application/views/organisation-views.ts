import type { BodiesView, Me } from '../../contracts/views.ts';
import { initiativesOf } from '../../domain/dialogue/decide/initiative.ts';
import { receivesWishes } from '../../domain/dialogue/wish/decide-wish.ts';
import { meetingsFrom, noticeBy } from '../../domain/people/body-meetings.ts';
import { onDate } from '../../domain/people/mandates.ts';
import { isSecretaryOf } from '../../domain/people/secretary.ts';
import { isElectedRole } from '../../domain/policy/elected.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller } from '../application.ts';
import { absenceOf } from '../commands/absence.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { mayAdopt } from './policy-view.ts';
import { bodyName, roleName } from './words.ts';

export const me = (deps: Deps, caller: Caller): Me => {
  const { profile } = deps.policies.current;
  const actor = actorOf(caller, deps);
  const mandates = actor.kind === 'person' ? actor.mandates : [];
  const until = absenceOf(deps, caller.person);
  const initiatives = initiativesOf(actor, profile).map(({ route, by, bodies }) => ({
    route,
    name: profile.routes.find((r) => r.id === route)?.name ?? route,
    by,
    bodies: bodies.map((id) => ({ id, name: bodyName(profile, id) })),
  }));
  return {
    person: caller.person,
    roles: mandates.map((m) => ({ role: roleName(profile, m.role), body: bodyName(profile, m.body) })),
    municipality: profile.municipality,
    now: deps.clock.now(),
    ...(until === undefined ? {} : { absence: { until } }),
    initiatives,
    abilities: [
      ...(initiatives.length > 0 ? (['openCase'] as const) : []),
      ...(receivesWishes(actor, profile) ? (['handleWishes'] as const) : []),
      ...(mayAdopt(deps, caller) ? (['adoptPolicy'] as const) : []),
      ...(mandates.some((m) => presides(profile, m.role)) ? (['beAway'] as const) : []),
    ],
    keeps: profile.bodies
      .filter((b) => b.presidiumSeats !== undefined && isSecretaryOf(actor, profile, b.id))
      .map(({ id, name }) => ({ id, name })),
    filters: {
      levels: profile.ladder.levels.map(({ number, name }) => ({ number, name })),
      channels: profile.routes.map(({ id, name }) => ({ id, name })),
    },
    yearly: profile.yearly !== undefined,
  };
};

const presides = (profile: Profile, role: string): boolean =>
  profile.roles.some((r) => r.id === role && r.presides !== undefined);

export const bodiesView = (deps: Deps, caller?: Caller): BodiesView => {
  const { profile } = deps.policies.current;
  const date = swedishDate(deps.clock.now());
  const today = onDate(deps.organisation.mandates(), date);
  const seat = (role: string) => profile.roles.find((r) => r.id === role)?.presides ?? 99;
  return {
    bodies: profile.bodies.map(({ id, name, kind, ...rest }) => ({
      id,
      name,
      kind,
      keeps: caller !== undefined && isSecretaryOf(actorOf(caller, deps), profile, id),
      meetings: meetingsFrom(deps.bodyMeetings.all(), id, date).map((m) => ({
        date: m.date,
        start: m.start,
        noticeBy: noticeBy(rest, m.date),
      })),
      members: today
        .filter((m) => m.body === id)
        .sort((a, b) => seat(a.role) - seat(b.role))
        .map((m) => ({
          person: m.person,
          role: roleName(profile, m.role),
          elected: isElectedRole(profile, m.role),
        })),
    })),
  };
};

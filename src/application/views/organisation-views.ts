import type { BodiesView, Me } from '../../contracts/views.ts';
import { receivesWishes } from '../../domain/dialogue/wish/decide-wish.ts';
import { holds } from '../../domain/people/actor.ts';
import { onDate } from '../../domain/people/mandates.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller, PolicyView } from '../application.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { bodyName, roleName } from './words.ts';

export const me = (deps: Deps, caller: Caller): Me => {
  const { profile } = deps.policies.current;
  const actor = actorOf(caller, deps);
  const mandates = actor.kind === 'person' ? actor.mandates : [];
  const opens = profile.routes.some((r) => {
    const intake = r.steps[0];
    return r.initiator !== 'citizen' && intake?.kind === 'intake' && holds(actor, intake.actor.role);
  });
  return {
    person: caller.person,
    roles: mandates.map((m) => ({ role: roleName(profile, m.role), body: bodyName(profile, m.body) })),
    municipality: profile.municipality,
    now: deps.clock.now(),
    abilities: [
      ...(opens ? (['openCase'] as const) : []),
      ...(receivesWishes(actor, profile) ? (['handleWishes'] as const) : []),
    ],
  };
};

export const bodiesView = (deps: Deps): BodiesView => {
  const { profile } = deps.policies.current;
  const today = onDate(deps.organisation.mandates(), swedishDate(deps.clock.now()));
  const seat = (role: string) => profile.roles.find((r) => r.id === role)?.presides ?? 99;
  return {
    bodies: profile.bodies.map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      members: today
        .filter((m) => m.body === id)
        .sort((a, b) => seat(a.role) - seat(b.role))
        .map((m) => ({ person: m.person, role: roleName(profile, m.role), elected: seat(m.role) < 99 })),
    })),
  };
};

export const policyView = (deps: Deps): PolicyView => {
  const { hash, profile } = deps.policies.current;
  return {
    hash,
    municipality: profile.municipality,
    levels: profile.ladder.levels,
    channels: profile.routes.map(({ id, name, initiator }) => ({ id, name, initiator })),
    methods: profile.methods.map(({ id, name, level, guidance, cite }) => ({
      id,
      name,
      level,
      guidance,
      cite,
    })),
    sources: Object.entries(profile.sources).map(([id, s]) => ({ id, title: s.title })),
    notes: profile.notes,
  };
};

import type { Context } from '../../domain/dialogue/decide/context.ts';
import { awayOn } from '../../domain/people/absence.ts';
import { type Actor, personActor } from '../../domain/people/actor.ts';
import { onDate } from '../../domain/people/mandates.ts';
import type { Policy } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller } from '../application.ts';
import type { CommitActor } from '../ports/log.ts';
import type { Deps } from './deps.ts';

type World = Pick<Deps, 'clock' | 'organisation' | 'absences' | 'bodyMeetings' | 'policies'>;

/** The caller with the mandates they hold today. */
export const actorOf = (caller: Caller, deps: World): Actor =>
  personActor(caller.person, deps.organisation.mandates(), swedishDate(deps.clock.now()));

export const contextFor = (actor: Actor, policy: Policy, deps: World): Context => ({
  ...todayIn(deps),
  actor,
  policy,
  mandates: onDate(deps.organisation.mandates(), swedishDate(deps.clock.now())),
  bodyMeetings: deps.bodyMeetings.all(),
});

/** What the day means: the time, and who is away. */
export const todayIn = ({ clock, absences }: Pick<Deps, 'clock' | 'absences'>) => ({
  now: clock.now(),
  away: awayOn(absences.all(), swedishDate(clock.now())),
});

/** Name and role as they are now, for the log. */
export const commitActor = (actor: Actor, deps: World): CommitActor => {
  if (actor.kind === 'citizen') return { id: 'citizen', name: 'Medborgare', role: 'medborgare' };
  if (actor.kind === 'system') return { id: 'system', name: 'Medborgardialog', role: 'systemet' };
  const { roles, bodies } = deps.policies.current.profile;
  const role = actor.mandates
    .map((m) => {
      const name = roles.find((r) => r.id === m.role)?.name ?? m.role;
      return `${name} ${bodies.find((b) => b.id === m.body)?.short ?? m.body}`;
    })
    .join(', ');
  return { id: actor.person.id, name: actor.person.name, role };
};

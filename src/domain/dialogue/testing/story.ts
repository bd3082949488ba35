import { personActor } from '../../people/actor.ts';
import { capitalised } from '../../policy/ladder.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { type Ability, abilities } from '../abilities.ts';
import { type Case, standsAt } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { Context } from '../decide/context.ts';
import { type CaseCommand, decide } from '../decide/decide.ts';
import { openCase } from '../decide/open-case.ts';
import type { Decision, Refusal } from '../refusal.ts';
import { personCalled, type World } from './world.ts';

/** A case told forward: given what has happened, when somebody does something, then these events or this refusal. */
export interface Story {
  world: World;
  now: string;
  past: readonly CaseEvent[];
  /** What the last command led to. */
  news: readonly CaseEvent[];
  case: Case;
  step: string;
  at(instant: string): Story;
  try(who: string, command: CaseCommand): Decision<CaseEvent>;
  /** Throws where the command is refused. */
  when(who: string, command: CaseCommand): Story;
  /** Throws where the command is accepted. */
  refusal(who: string, command: CaseCommand): Refusal;
  abilities(who: string): Ability[];
}

export const replay = (events: readonly CaseEvent[], nr: string): Case => {
  const c = events.reduce<Case | undefined>((state, event) => evolveCase(state, event, nr), undefined);
  if (!c) throw new Error('Nothing has happened');
  return c;
};

/** Who and when, by short name; `system` is the product itself when a time has come. */
export const contextOf = ({ policy, mandates }: World, who: string, now: string): Context => ({
  now,
  policy,
  mandates,
  actor: who === 'system' ? { kind: 'system' } : personActor(personCalled(who), mandates, swedishDate(now)),
});

export const told = (
  world: World,
  past: readonly CaseEvent[],
  now: string,
  news: readonly CaseEvent[] = [],
  c = replay(past, world.nr),
): Story => {
  const attempt = (who: string, command: CaseCommand) => decide(c, command, contextOf(world, who, now));
  return {
    world,
    now,
    past,
    news,
    case: c,
    step: standsAt(c).step,
    at: (instant) => told(world, past, instant, news, c),
    try: attempt,
    when: (who, command) => {
      const decided = attempt(who, command);
      if (!decided.ok) throw new Error(`${who} ${command.type}: ${JSON.stringify(decided.refusal)}`);
      const after = decided.events.reduce((state, event) => evolveCase(state, event, world.nr), c);
      return told(world, [...past, ...decided.events], now, decided.events, after);
    },
    refusal: (who, command) => {
      const decided = attempt(who, command);
      if (decided.ok) throw new Error(`${who} ${command.type} was accepted`);
      return decided.refusal;
    },
    abilities: (who) => abilities(c, contextOf(world, who, now)),
  };
};

/** A case that `by` has just opened: of a citizen's wish where the policy takes wishes that way, else an initiative of one's own. */
export const opened = (world: World, by: string): Story => {
  const { takenUp } = world.policy.profile.wishes;
  const wished = takenUp?.route === world.channel;
  const body = by.split('.')[1];
  const command = {
    channel: world.channel,
    // A citizen may have called it what the ladder forbids; nobody else may.
    title: wished
      ? `${capitalised(world.policy.profile.ladder.protectedWord)} om skoterleder`
      : 'Skoterleder',
    ...(wished
      ? { wish: 'ON-2026-0001', by: 'citizen' as const }
      : { by: personCalled(by), ...(body === undefined ? {} : { body }) }),
  };
  const decided = openCase(world.nr, command, contextOf(world, by, world.begins));
  if (!decided.ok) throw new Error(decided.refusal.message);
  return told(world, decided.events, world.begins, decided.events);
};

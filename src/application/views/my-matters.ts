import { personActor } from '../../domain/people/actor.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { contextFor, todayIn } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import type { MyMattersCard } from './card-view.ts';
import { waitsFor } from './case-row.ts';
import { nextStep } from './next-step.ts';
import { hiddenFrom } from './recusal.ts';

/** *Mina ärenden*: what waits for the person, and what they have taken part in and is not over. */
export const myMatters = (deps: Deps, person: Person): MyMattersCard => {
  const actor = personActor(person, deps.organisation.mandates(), swedishDate(deps.clock.now()));
  const open = [...deps.state.cases.values()].filter((c) => !c.end && !hiddenFrom(c, person.id));
  const rows = open.map((c) => {
    const policy = deps.policies.byHash(c.policy);
    const next = nextStep(c, policy.profile, todayIn(deps));
    const involved =
      c.processLeader?.id === person.id || c.rounds.some((r) => r.electorate.some((e) => e.id === person.id));
    const row = { nr: c.nr, title: c.title, what: next.what, link: deps.links.case(c.nr) };
    return { row, due: next.due, waits: waitsFor(c, contextFor(actor, policy, deps)), involved };
  });
  return {
    waiting: rows.filter((r) => r.waits).map(({ row, due }) => (due === undefined ? row : { ...row, due })),
    others: rows.filter((r) => !r.waits && r.involved).map(({ row }) => row),
  };
};

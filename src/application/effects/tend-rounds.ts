import { Temporal } from 'temporal-polyfill';
import { type Case, openRound } from '../../domain/dialogue/case/case.ts';
import { closeRound } from '../../domain/dialogue/decide/close-round.ts';
import { leavers, noteLeft } from '../../domain/dialogue/decide/member-left.ts';
import { closesAt } from '../../domain/dialogue/rounds/closing.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { decideYear } from '../../domain/yearly/decide.ts';
import { openRoundsOf, type Year } from '../../domain/yearly/year.ts';
import type { Deps } from '../register/deps.ts';
import { byItself } from './by-itself.ts';

/**
 * Looks after open rounds: whose mandate has ended is waited for no longer, and where everybody has answered and the change
 * window has passed the round closes (design 6).
 */
export const tendRounds = async (deps: Deps): Promise<void> => {
  for (const year of deps.state.years.values())
    for (const round of openRoundsOf(year)) await closeIfDue(deps, year, round, closeOfYear);
  for (const c of deps.state.cases.values()) {
    await noteLeavers(deps, c);
    const round = openRound(deps.state.cases.get(c.nr) ?? c);
    if (round) await closeIfDue(deps, c, round, closeOfCase);
  }
};

type Close<S> = (
  deps: Deps,
  stream: S,
  round: string,
  ctx: Parameters<typeof closeRound>[2],
) => ReturnType<Parameters<typeof byItself>[1]['decide']>;

const closeOfCase: Close<Case> = ({ state }, c, round, ctx) =>
  closeRound(state.cases.get(c.nr) ?? c, { round }, ctx);

const closeOfYear: Close<Year> = ({ state }, year, round, ctx) =>
  decideYear(state.years.get(year.nr) ?? year, { type: 'closeRound', round }, ctx);

const closeIfDue = async <S extends Case | Year>(
  deps: Deps,
  stream: S,
  round: Round,
  close: Close<S>,
): Promise<void> => {
  const { nr, policy } = stream;
  const at = closesAt(round, deps.policies.byHash(policy).profile.rounds.changeWindowMinutes);
  if (at === undefined || Temporal.Instant.compare(deps.clock.now(), at) < 0) return;
  await byItself(deps, {
    stream: nr,
    policy,
    key: `window ${nr} ${round.id} ${at}`,
    about: round.id,
    decide: (ctx) => close(deps, stream, round.id, ctx),
  });
};

const noteLeavers = async (deps: Deps, c: Case): Promise<void> => {
  const mandates = deps.organisation.mandates();
  for (const { round, person } of leavers(c, mandates, deps.clock.now()))
    await byItself(deps, {
      stream: c.nr,
      policy: c.policy,
      key: `left ${c.nr} ${round} ${person}`,
      about: `${round} ${person}`,
      decide: (ctx) => noteLeft(deps.state.cases.get(c.nr) ?? c, { round, person }, ctx),
    });
};

import type { Case } from '../../domain/dialogue/case/case.ts';
import { type Refusal, refused } from '../../domain/dialogue/refusal.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { isSecretaryOf } from '../../domain/people/secretary.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Caller } from '../application.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { hiddenFrom } from '../views/recusal.ts';
import type { CaseRecord } from './record.ts';

/** What records tell of: a case, a year. */
export type Recorded = Pick<Case, 'nr' | 'policy' | 'rounds' | 'records'> & Partial<Pick<Case, 'decisions'>>;

/** The case where the reader may see it at all. */
export const readableCase = (deps: Deps, { person }: Caller, nr: string): Case | undefined => {
  const c = deps.state.cases.get(nr);
  return c && !hiddenFrom(c, person.id) ? c : undefined;
};

/** The same of a case or a year. */
export const readable = (deps: Deps, { person }: Caller, nr: string): Recorded | undefined => {
  const found = deps.state.cases.get(nr) ?? deps.state.years.get(nr);
  return found && !hiddenFrom(found, person.id) ? found : undefined;
};

/**
 * Whoever is recused in a round gets no record of it, nor of what came after and tells of it; an extract of the body's own
 * minutes is told to everybody.
 */
export const mayRead = (c: Recorded, reader: string, record: CaseRecord): boolean =>
  record.kind === 'protokollsutdrag' ||
  !c.rounds.some((r) => isRecused(r, reader) && (r.id === record.round || r.openedAt < record.at));

/** Keeps the records of a body that the case has been or is before; of any where it has been before none. */
export const isSecretaryHere = (deps: Deps, caller: Caller, c: Case, profile: Profile): boolean => {
  const actor = actorOf(caller, deps);
  const before = [...c.rounds, ...c.decisions].map((r: Pick<Round, 'body'>) => r.body);
  const bodies = before.length > 0 ? before : profile.bodies.map((b) => b.id);
  return bodies.some((body) => isSecretaryOf(actor, profile, body));
};

export const secretariesOnly = (what: string): { kind: 'refused'; refusal: Refusal } => ({
  kind: 'refused',
  refusal: refused('not-yours', 'KL 6:35', `${what} hämtas av organets sekreterare.`).refusal,
});

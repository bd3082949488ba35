import type { Case } from '../case/case.ts';
import { type Refusal, refused } from '../refusal.ts';
import type { Round } from '../rounds/round.ts';

type Found = { ok: true; round: Round } | { ok: false; refusal: Refusal };

/** The round a command names, in the state it needs; else the refusal that says why it cannot be. */
export const roundIn = (c: Case, id: string, state: Round['state']): Found => {
  const round = c.rounds.find((r) => r.id === id);
  if (!round) return refused('round-unknown', 'L', 'Det finns ingen sådan fråga i ärendet.');
  if (round.state === state) return { ok: true, round };
  return state === 'open'
    ? refused('round-closed', 'L', 'Frågan är redan avslutad.')
    : refused('round-not-closed', 'L', 'Frågan är inte avslutad.');
};

import type { Dispute, Round, RoundMember } from './round.ts';

const verdictOn = (round: Round, person: string): Dispute['settled'] =>
  round.disputes.findLast((d) => d.person === person && d.settled)?.settled;

/** Whether somebody may not be present: by their own word, unless the others have settled it otherwise. */
export const isRecused = (round: Round, person: string): boolean =>
  verdictOn(round, person)?.recused ?? round.answers[person]?.choice === 'jav';

/** The others have settled that this person may take part. */
export const foundUnrecused = (round: Round, person: string): boolean =>
  verdictOn(round, person)?.recused === false;

/** The dispute that waits for the others, where there is one; one at a time. */
export const openDispute = (round: Round): Dispute | undefined => round.disputes.find((d) => !d.settled);

/** Those who settle a dispute: everybody else who may be present. */
export const judgesOf = (round: Round, person: string): RoundMember[] =>
  round.electorate.filter((e) => e.id !== person && e.left === undefined && !isRecused(round, e.id));

/** How a dispute ends as it stands: more than half of the others, or all of them and the presiding chair's casting vote. */
export const verdict = (round: Round, dispute: Dispute): { recused: boolean; rule: string } | undefined => {
  const judges = judgesOf(round, dispute.person);
  const votes = judges.flatMap((j) => (dispute.votes[j.id] === undefined ? [] : [dispute.votes[j.id]]));
  const yes = votes.filter((v) => v === true).length;
  const no = votes.length - yes;
  if (yes * 2 > judges.length)
    return { recused: true, rule: `${yes} av ${judges.length} fann att det är jäv.` };
  if (no * 2 > judges.length)
    return { recused: false, rule: `${no} av ${judges.length} fann att det inte är jäv.` };
  const chair = judges[0] && dispute.votes[judges[0].id];
  if (votes.length < judges.length || chair === undefined) return undefined;
  return { recused: chair, rule: `${yes} mot ${no}; ordförandens utslagsröst.` };
};

import type { Elector } from '../../people/mandates.ts';
import type { Answer, Choice, Round, RoundOutcome } from './round.ts';

/** Where a round stands if it were closed now. `rule` names what decided it, for the record. */
export type Standing =
  | { settled: true; outcome: RoundOutcome; rule: string }
  | { settled: false; why: string };

/** Members who have not declared jäv; they alone count. */
export const unrecused = (round: Round): Elector[] =>
  round.electorate.filter((e) => round.answers[e.id]?.choice !== 'jav');

/** Everybody who may answer has answered. */
export const allAnswered = (round: Round): boolean =>
  round.electorate.every((e) => round.answers[e.id] !== undefined);

const settled = (outcome: RoundOutcome, rule: string): Standing => ({ settled: true, outcome, rule });
const open = (why: string): Standing => ({ settled: false, why });

/**
 * Counts by the municipal law's order (policies page, section 12): quorum by seats less the recused, first whether the
 * matter is ready, then the matter itself; a tie is the presiding chair's casting vote.
 */
export const standing = (round: Round): Standing => {
  const members = unrecused(round);
  if (members.length < 2) return settled('to-body', 'Färre än två utan jäv: ärendet går till nämnden.');
  const seats = round.seats - (round.electorate.length - members.length);
  if (members.length < round.electorate.length && members.length * 2 <= seats)
    return settled(
      'to-body',
      'De som inte är jäviga är för få för att ta ställning: ärendet går till nämnden.',
    );
  const answers = members.flatMap((m) => round.answers[m.id] ?? []);
  if (answers.length * 2 <= seats)
    return open(`Fler än hälften av ${seats} platser måste delta; ${answers.length} har svarat.`);
  const presiding = members.find((m) => round.answers[m.id] !== undefined);
  const chair = presiding && round.answers[presiding.id];
  return readiness(answers, chair) ?? theMatter(answers, chair);
};

const readiness = (answers: readonly Answer[], chair: Answer | undefined): Standing | undefined => {
  const supplement = count(answers, 'kompletteras');
  const others = answers.length - supplement;
  if (supplement > others)
    return settled('supplement', `${supplement} av ${answers.length} ville att underlaget kompletteras.`);
  if (supplement === others && chair?.choice === 'kompletteras') {
    return settled('supplement', 'Lika många för komplettering som emot; ordförandens utslagsröst.');
  }
  return undefined;
};

/** Who wanted it supplemented and was outvoted counts as abstaining in the matter itself. */
const theMatter = (answers: readonly Answer[], chair: Answer | undefined): Standing => {
  const yes = count(answers, 'tillstyrker');
  const no = count(answers, 'avstyrker');
  if (yes > no) return settled('yes', `${yes} tillstyrkte, ${no} avstyrkte.`);
  if (no > yes) return settled('no', `${no} avstyrkte, ${yes} tillstyrkte.`);
  if (yes === 0) return open('Ingen har tagit ställning i sak.');
  if (chair?.choice === 'tillstyrker') return settled('yes', `${yes} mot ${no}; ordförandens utslagsröst.`);
  if (chair?.choice === 'avstyrker') return settled('no', `${no} mot ${yes}; ordförandens utslagsröst.`);
  return open(`${yes} mot ${no}, och den som är ordförande avstår.`);
};

const count = (answers: readonly Answer[], choice: Choice): number =>
  answers.filter((a) => a.choice === choice).length;

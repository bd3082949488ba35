import { isRecused, openDispute } from './recusal.ts';
import type { Answer, Choice, Round, RoundMember, RoundOutcome } from './round.ts';

/** Where a round stands if it were closed now. `rule` names what decided it, for the record. */
export type Standing =
  | { settled: true; outcome: RoundOutcome; rule: string }
  | { settled: false; why: string };

/** Members who count: not recused, and where their mandate has ended only those who answered while it lasted. */
export const unrecused = (round: Round): RoundMember[] =>
  round.electorate.filter(
    (e) => !isRecused(round, e.id) && (e.left === undefined || round.answers[e.id] !== undefined),
  );

/** Those whose answer is waited for: silent ones, and, once the matter is found ready, whoever wanted it supplemented. */
export const awaited = (round: Round): RoundMember[] =>
  unrecused(round).filter((e) => {
    const answer = round.answers[e.id];
    if (answer === undefined) return true;
    return e.left === undefined && round.ready !== undefined && answer.choice === 'kompletteras';
  });

/** Everybody who may answer has answered. */
export const allAnswered = (round: Round): boolean => awaited(round).length === 0;

const settled = (outcome: RoundOutcome, rule: string): Standing => ({ settled: true, outcome, rule });
const open = (why: string): Standing => ({ settled: false, why });

/**
 * Counts by the municipal law's order (policies page, section 12): quorum by seats less the recused, first whether the
 * matter is ready, then the matter itself; a tie is the presiding chair's casting vote. On delegation one person decides.
 */
export const standing = (round: Round): Standing => {
  if (openDispute(round)) return open('Frågan om jäv är inte prövad.');
  return round.delegate === undefined ? ofPresidium(round) : ofDelegate(round, round.delegate);
};

/** The others are heard; what the delegate answers is the decision. Handing it over takes it to the body. */
const ofDelegate = (round: Round, delegate: string): Standing => {
  if (!unrecused(round).some((e) => e.id === delegate))
    return settled('to-body', 'Den som har delegationen kan inte besluta: ärendet går till nämnden.');
  switch (round.answers[delegate]?.choice) {
    case 'tillstyrker':
      return settled('yes', 'Beslutat på delegation sedan de andra hörts.');
    case 'avstyrker':
      return settled('no', 'Beslutat på delegation sedan de andra hörts.');
    case 'kompletteras':
      return settled('supplement', 'Den som har delegationen vill att underlaget kompletteras.');
    case 'avstar':
      return settled('to-body', 'Den som har delegationen lämnar över beslutet till nämnden.');
    default:
      return open('Den som har delegationen har inte beslutat.');
  }
};

const ofPresidium = (round: Round): Standing => {
  const members = unrecused(round);
  if (members.length < 2) return settled('to-body', 'Färre än två utan jäv: ärendet går till nämnden.');
  const recused = round.electorate.filter((e) => isRecused(round, e.id)).length;
  const seats = round.seats - recused;
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
  return readiness(round, answers, chair) ?? theMatter(answers, chair);
};

/** Once it is found ready it stays so: the question has been put. */
const readiness = (
  round: Round,
  answers: readonly Answer[],
  chair: Answer | undefined,
): Standing | undefined => {
  if (round.ready) return undefined;
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

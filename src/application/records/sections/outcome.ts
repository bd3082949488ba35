import { levelOfCase } from '../../../domain/dialogue/level.ts';
import type { Round, RoundOutcome } from '../../../domain/dialogue/rounds/round.ts';
import { routeOf } from '../../../domain/policy/look-up.ts';
import { bodyName, roleName } from '../../views/words.ts';
import { policyStep, type RecordSource } from '../source.ts';
import { within } from './blocks.ts';

/** What the matter leads to, as it stands after *att*: *medborgardialog genomförs på delaktighetsnivå 3, dialog*. */
const wanted = (source: RecordSource, round: Round): string => {
  const { c, policy } = source;
  const step = policyStep(source, round.step);
  const level = levelOfCase(c, routeOf(policy.profile, c.channel));
  const named = policy.profile.ladder.levels.find((l) => l.number === level);
  if (round.purpose === 'consultation' || (step.kind === 'decision' && step.orders))
    return named
      ? `${named.word} genomförs på delaktighetsnivå ${named.number}, ${within(named.name)}`
      : 'en dialog genomförs';
  return 'förslaget genomförs';
};

/** A position, never a decision: what a presidium said on cards (policies page, section 12). */
export const position = (source: RecordSource, round: Round, outcome: RoundOutcome): string => {
  const what = wanted(source, round);
  const body = within(bodyName(source.policy.profile, round.body));
  if (round.purpose === 'preparation') return recommendation(what, body)[outcome];
  return {
    yes: `Presidiet i ${body} tillstyrker att ${what}.`,
    no: `Presidiet i ${body} avstyrker att ${what}.`,
    supplement: `Presidiet i ${body} anser att underlaget behöver kompletteras innan presidiet tar ställning.`,
    'to-body': `Presidiet i ${body} har inte kommit fram till ett samlat ställningstagande.`,
  }[outcome];
};

/** What a presidium puts before its body. */
const recommendation = (what: string, body: string): Record<RoundOutcome, string> => ({
  yes: `Presidiet föreslår ${body} att ${what}.`,
  no: `Presidiet föreslår ${body} att avslå förslaget att ${what}.`,
  supplement: 'Presidiet anser att underlaget behöver kompletteras.',
  'to-body': `Presidiet överlämnar ärendet till ${body} utan eget förslag.`,
});

const decided = (what: string): Record<RoundOutcome, string> => ({
  yes: `att ${what}`,
  no: `att avslå förslaget att ${what}`,
  supplement: 'att underlaget ska kompletteras',
  'to-body': 'att överlämna ärendet',
});

/** A delegate's decision, with the point of the delegation order that it rests on. */
export const delegateDecided = (source: RecordSource, round: Round, outcome: RoundOutcome): string => {
  const step = policyStep(source, round.step);
  const point = step.kind === 'decision' ? step.delegationPoint : undefined;
  const delegate = round.electorate.find((e) => e.id === round.delegate);
  if (point === undefined || !delegate) throw new Error(`${source.c.nr} ${round.id} rests on no delegation`);
  const role = within(roleName(source.policy.profile, delegate.role));
  return `${delegate.name}, ${role}, beslutar ${decided(wanted(source, round))[outcome]}.`;
};

/** What a presidium decided in a meeting of its own. */
export const presidiumDecided = (source: RecordSource, round: Round, outcome: RoundOutcome): string =>
  `Presidiet beslutar ${decided(wanted(source, round))[outcome]}.`;

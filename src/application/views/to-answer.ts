import { needsReason } from '../../domain/dialogue/rounds/choices.ts';
import { foundUnrecused, openDispute } from '../../domain/dialogue/rounds/recusal.ts';
import { choices, type Round } from '../../domain/dialogue/rounds/round.ts';
import { awaited } from '../../domain/dialogue/rounds/standing.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import { choiceLabel } from '../texts/rounds.ts';
import type { AnswerCard } from './card-view.ts';
import { roleName } from './words.ts';

type Asked = Pick<AnswerCard, 'tells' | 'choices' | 'mayReserve'>;

/** What the reader may answer in an open round, and what to know of where it stands. */
export const toAnswer = (deps: Deps, round: Round, profile: Profile, reader: string): Asked => {
  const tells = [...ofReadiness(round, reader), ...ofDelegation(round, profile, reader), ...ofDispute(round)];
  const waits = round.delegate === reader && hearsFirst(deps, round);
  const left = choices
    .filter((id) => !(id === 'kompletteras' && round.ready))
    .filter((id) => !(id === 'jav' && foundUnrecused(round, reader)));
  return {
    ...(tells.length === 0 ? {} : { tells }),
    choices: (waits ? (['jav'] as const) : left).map((id) => ({
      id,
      label: choiceLabel(round, reader, id),
      needsReason: needsReason(id),
    })),
    mayReserve: round.delegate === undefined,
  };
};

const hearsFirst = (deps: Deps, round: Round): boolean =>
  swedishDate(deps.clock.now()) <= round.due && awaited(round).some((m) => m.id !== round.delegate);

const ofReadiness = (round: Round, reader: string): string[] => {
  if (!round.ready) return [];
  const again = round.answers[reader]?.choice === 'kompletteras';
  const found = `Presidiet har funnit att ärendet kan avgöras. ${round.ready.rule}`;
  return [
    again
      ? `${found} Du ville komplettera: svara nu i sak. Svarar du inte räknas det som att du avstår.`
      : found,
  ];
};

const ofDelegation = (round: Round, profile: Profile, reader: string): string[] => {
  const delegate = round.electorate.find((e) => e.id === round.delegate);
  if (!delegate) return [];
  const who = `${roleName(profile, delegate.role).toLowerCase()} ${delegate.name}`;
  return [
    delegate.id === reader
      ? 'Du beslutar på delegation när de andra har svarat.'
      : `Beslutet fattas på delegation av ${who}, när ni andra har hörts.`,
  ];
};

const ofDispute = (round: Round): string[] => {
  const dispute = openDispute(round);
  const name = round.electorate.find((e) => e.id === dispute?.person)?.name;
  return name === undefined
    ? []
    : [`Frågan om ${name} är jävig prövas av er andra i fliken. Rundan väntar på det.`];
};

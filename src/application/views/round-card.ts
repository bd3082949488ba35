import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import { whereNext } from '../../domain/dialogue/decide/where-next.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import { reserved } from '../../domain/dialogue/rounds/reservation.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Target } from '../../domain/policy/targets.ts';
import { filedPdf } from '../records/filed-pdf.ts';
import type { Deps } from '../register/deps.ts';
import { swedishDay } from '../texts/dates.ts';
import { choiceLabel, consultationNote, formNotes, outcomeOf } from '../texts/rounds.ts';
import { agendaOf } from './agenda-on-card.ts';
import { cardFacts, levelFact } from './card-facts.ts';
import type { AnswerCard, ClosedCard, RecusedCard } from './card-view.ts';
import { consultedBefore } from './consulted.ts';
import { matterOf } from './matter.ts';
import { minutesOf } from './minutes-view.ts';
import { toAnswer } from './to-answer.ts';
import { bodyName, levelView, roleName, textOf } from './words.ts';

/** A member's card of a round: to answer, answered, closed, or hidden from whoever is recused. */
export const roundCard = (
  deps: Deps,
  c: Case,
  round: Round,
  profile: Profile,
  reader: string,
): AnswerCard | ClosedCard | RecusedCard => {
  const heading = `Presidiet i ${bodyName(profile, round.body)}: ${c.steps.find((s) => s.step === round.step)?.name ?? ''}`;
  if (isRecused(round, reader)) {
    const message =
      'Du har anmält jäv i ett ärende. Du deltar inte i det och ser varken frågan eller svaren.';
    return {
      kind: 'recused',
      nr: c.nr,
      version: c.version,
      round: round.id,
      heading,
      message,
      link: deps.links.case(c.nr),
      reader,
    };
  }
  const about = {
    ...matterOf(deps, c, profile, reader),
    ...underlag(deps, c, round, profile),
    heading,
    round: round.id,
  };
  const formNote = round.purpose === 'consultation' ? consultationNote : formNotes[round.form];
  if (round.state === 'open') {
    const next = whatFollows(c, round, profile);
    return {
      kind: 'answer',
      ...about,
      next,
      formNote,
      due: round.due,
      ...toAnswer(deps, round, profile, reader),
      ...own(deps, round, reader),
      ...agendaOf(deps, c, round, reader),
      answered: Object.keys(round.answers).length,
      seats: round.electorate.length,
    };
  }
  return {
    kind: 'closed',
    ...about,
    formNote,
    ...agendaOf(deps, c, round, reader),
    outcome: round.closed ? outcomeOf(round, round.closed.outcome) : 'Återkallad',
    rule: round.closed?.rule ?? (round.withdrawn ? textOf(deps, round.withdrawn.reason) : ''),
    closedAt: round.closed?.at ?? round.withdrawn?.at ?? c.changedAt,
    ...reservationsOf(round),
    ...minutesOf(round, reader),
    ...recordOf(c.records, round),
    answers: round.closed ? answersOf(deps, round, profile) : [],
  };
};

/** The record that was filed of the round, once it has been. */
export const recordOf = (records: Case['records'], { id }: Round) => {
  const pdf = filedPdf(records, id);
  return pdf === undefined ? {} : { record: pdf.name };
};

const reservationsOf = (round: Round) => {
  const names = reserved(round).map((m) => m.name);
  return names.length === 0 ? {} : { reservations: names };
};

export const own = (deps: Deps, round: Round, reader: string) => {
  const answer = round.answers[reader];
  if (!answer) return {};
  const { choice, reserve, at, reason } = answer;
  const words = reason === undefined ? {} : { reason: textOf(deps, reason) };
  return { own: { choice, label: choiceLabel(round, reader, choice), reserve, at, ...words } };
};

export const answersOf = (deps: Deps, round: Round, profile: Profile) =>
  round.electorate.map((e) => {
    const answer = round.answers[e.id];
    const reason = answer?.reason === undefined ? {} : { reason: textOf(deps, answer.reason) };
    return {
      name: e.name,
      role: roleName(profile, e.role),
      label: isRecused(round, e.id)
        ? 'Jäv'
        : answer
          ? choiceLabel(round, e.id, answer.choice)
          : 'Deltog inte',
      ...reason,
    };
  });

/** The proposal, what each presidium consulted before this round said, and what the forms say. */
const underlag = (deps: Deps, c: Case, round: Round, profile: Profile) => {
  const proposal = c.proposal && {
    by: c.proposal.by.name,
    level: `${c.proposal.level} ${levelView(profile, c.proposal.level).name}`,
    recommendation: c.proposal.recommendation === 'genomför' ? 'Genomför dialogen' : 'Avstå från dialog',
    reason: textOf(deps, c.proposal.reason),
  };
  const consulted = consultedBefore(deps, c, round, profile);
  const facts = round.state === 'open' ? cardFacts(deps, c, profile) : levelFact(c, profile);
  return {
    ...(proposal ? { proposal } : {}),
    ...(consulted.length > 0 ? { consulted } : {}),
    ...(facts.length > 0 ? { facts } : {}),
  };
};

const whatFollows = (c: Case, round: Round, profile: Profile): string => {
  const route = routeOf(profile, c.channel);
  const step = stepOf(route, standsAt(c).step);
  const nameOf = (to: Target): string => {
    const { name, deadline } = stepOf(route, whereNext(c, route, to));
    return deadline === undefined
      ? name
      : `${name}, inom ${deadline === 1 ? 'en arbetsdag' : `${deadline} arbetsdagar`}`;
  };
  if (round.purpose === 'consultation' && step.kind === 'consultation') {
    return `Svaren följer med till nästa steg: ${nameOf(step.next.heard)}.`;
  }
  if (step.kind !== 'decision') return '';
  if (round.purpose === 'preparation') return inMeeting(c, round, profile);
  return `Vid ja: ${nameOf(step.next.yes)}. Vid nej: ${nameOf(step.next.no)}.`;
};

/** What a preparation leads to: the body itself decides, in its meeting. */
const inMeeting = (c: Case, round: Round, profile: Profile): string => {
  const body = bodyName(profile, round.body);
  return c.agenda === undefined
    ? `${body} beslutar i ett sammanträde. Dagen är inte bestämd än.`
    : `${body} beslutar i sitt sammanträde ${swedishDay(c.agenda.date)}.`;
};

import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Person } from '../../domain/people/mandates.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { levelOfRow, rowsOf, type Year } from '../../domain/yearly/year.ts';
import type { Deps } from '../register/deps.ts';
import { formNotes, outcomeWords } from '../texts/rounds.ts';
import type { AnswerCard, ClosedCard, RecusedCard } from './card-view.ts';
import { answersOf, own, recordOf } from './round-card.ts';
import { toAnswer } from './to-answer.ts';
import { bodyName, levelView, textOf } from './words.ts';

/** The card a person has in a year: of the round they are asked in, the open one or the one named. */
export const yearCard = (
  deps: Deps,
  year: Year,
  person: Person,
  round?: string,
): AnswerCard | ClosedCard | RecusedCard | undefined => {
  const asked = year.rounds.findLast(
    (r) =>
      (round === undefined ? r.state === 'open' : r.id === round) &&
      r.electorate.some((e) => e.id === person.id),
  );
  const { profile } = deps.policies.byHash(year.policy);
  return asked && profile.yearly ? ofRound(deps, year, asked, profile, person.id) : undefined;
};

const ofRound = (deps: Deps, year: Year, round: Round, profile: Profile, reader: string) => {
  const decision = profile.yearly?.decision;
  const heading = decision?.name ?? `Presidiet i ${bodyName(profile, round.body)}`;
  const link = deps.links.case(year.nr);
  const at = { nr: year.nr, version: year.version, round: round.id, heading, link, reader };
  if (isRecused(round, reader)) {
    const message = 'Du har anmält jäv. Du deltar inte i frågan och ser varken den eller svaren.';
    return { kind: 'recused' as const, ...at, message };
  }
  const wheel = year.wheels.at(-1);
  const about = {
    ...at,
    title: `Årshjulet ${year.nr.slice(3)}`,
    rows: rowsOnCard(year, round, profile),
    next: whatFollows((year.asked[round.id] ?? []).length),
    formNote: formNotes[round.form],
    ...(wheel === undefined ? {} : { excerpt: textOf(deps, wheel.reason) }),
  };
  if (round.state === 'open')
    return {
      kind: 'answer' as const,
      ...about,
      due: round.due,
      ...toAnswer(deps, round, profile, reader),
      ...own(deps, round, reader),
      answered: Object.keys(round.answers).length,
      seats: round.electorate.length,
    };
  return {
    kind: 'closed' as const,
    ...about,
    outcome: round.closed ? outcomeWords[round.closed.outcome] : 'Återkallad',
    rule: round.closed?.rule ?? (round.withdrawn ? textOf(deps, round.withdrawn.reason) : ''),
    closedAt: round.closed?.at ?? round.withdrawn?.at ?? round.openedAt,
    ...recordOf(year.records, round),
    answers: round.closed ? answersOf(deps, round, profile) : [],
  };
};

const whatFollows = (rows: number): string =>
  rows === 1
    ? 'Vid ja blir dialogen ett ärende.'
    : 'Vid ja blir dialogerna ärenden. En enstaka dialog går att lyfta ut och besvara för sig i fliken.';

/** *Skolstruktur – nivå 4 Inflytande, rör mer än en förvaltning* */
const rowsOnCard = (year: Year, round: Round, profile: Profile) =>
  (year.asked[round.id] ?? []).flatMap((id) => {
    const row = rowsOf(year).find((r) => r.id === id);
    if (!row) return [];
    const level = levelView(profile, levelOfRow(year, id) ?? row.level);
    const chosen = year.wheels.flatMap((w) => w.rows).findLast((w) => w.row === id)?.criteria ?? [];
    const why = chosen.flatMap(
      (c) => profile.yearly?.wheel.criteria.find((x) => x.id === c)?.name.toLowerCase() ?? [],
    );
    const note = [bodyName(profile, row.body), `nivå ${level.number} ${level.name.toLowerCase()}`, ...why];
    return [{ title: row.title, note: note.join(', ') }];
  });

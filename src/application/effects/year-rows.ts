import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { rowsOf, type Year } from '../../domain/yearly/year.ts';
import type { ReadableRow } from '../ports/readable-lists.ts';
import type { Deps } from '../register/deps.ts';
import { choiceLabels, outcomeWords, roundForm } from '../texts/rounds.ts';
import { bodyName } from '../views/words.ts';
import { recordColumns } from './record-columns.ts';

/** What a presidium said of the year's wheel, as rows of the readable list `Avgoranden`. */
export const yearRows = (deps: Deps, year: Year): ReadableRow[] => {
  const { profile } = deps.policies.byHash(year.policy);
  return year.rounds.flatMap((r) => {
    if (!r.closed) return [];
    const titles = rowsOf(year).filter((row) => year.asked[r.id]?.includes(row.id));
    const answers = r.electorate.flatMap((e) => r.answers[e.id] ?? []);
    return [
      {
        list: 'Avgoranden' as const,
        key: `${year.nr}/${r.id}`,
        version: year.version,
        fields: {
          Title: `Årshjulet ${year.nr.slice(3)}: ${titles.map((t) => t.title).join(', ')}`.slice(0, 250),
          Case: year.nr,
          Body: bodyName(profile, r.body),
          Form: roundForm(r),
          Step: profile.yearly?.decision.name ?? r.step,
          Outcome: outcomeWords[r.closed.outcome],
          Level: null,
          Decided: swedishDate(r.closed.at),
          Tally: answers.map((a) => choiceLabels[a.choice]).join(', '),
          Reservations:
            r.electorate
              .filter((e) => r.answers[e.id]?.reserve)
              .map((e) => e.name)
              .join(', ') || null,
          Rule: r.closed.rule,
          ...recordColumns(year.records, r.id, deps.links.case(year.nr)),
        },
      },
    ];
  });
};

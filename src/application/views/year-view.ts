import type { YearRoundView, YearRowView, YearView } from '../../contracts/year.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { dayOfYearInWords } from '../../domain/scheduling/day-of-year.ts';
import { yearAbilities } from '../../domain/yearly/abilities.ts';
import {
  emptyYear,
  levelOfRow,
  type Plan,
  type PlanRow,
  rowsAsked,
  rowsOf,
  type Year,
} from '../../domain/yearly/year.ts';
import type { Caller } from '../application.ts';
import { yearStream } from '../commands/year-command.ts';
import { actorOf, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { yearAbilityLabels } from '../texts/abilities.ts';
import { readable } from './filled-view.ts';
import { withChoices } from './form-view.ts';
import { roundViewOf } from './round-view.ts';
import { bodyName, formTexts, levelView, roleName, textOf } from './words.ts';
import { yearCard } from './year-card.ts';

/** A year as a person may see it: from memory, no Graph call. */
export const yearView = (deps: Deps, caller: Caller, yyyy: string): YearView => {
  const nr = yearStream(yyyy);
  const year = deps.state.years.get(nr) ?? emptyYear(nr);
  const policy = year.policy === '' ? deps.policies.current : deps.policies.byHash(year.policy);
  const { profile } = policy;
  const ctx = contextFor(actorOf(caller, deps), policy, deps);
  const reason = year.wheels.at(-1)?.reason;
  return {
    year: yyyy,
    version: year.version,
    ...wordsOf(profile),
    plans: Object.values(year.plans).map((plan) => ({
      body: { id: plan.body, name: bodyName(profile, plan.body) },
      by: plan.by,
      at: plan.at,
      rows: plan.rows.map((row) => rowView(deps, year, plan, row, profile)),
    })),
    ...(reason === undefined ? {} : { reason: textOf(deps, reason) }),
    rounds: year.rounds.map((r): YearRoundView => {
      const card = r.state === 'open' ? yearCard(deps, year, caller.person, r.id) : undefined;
      return {
        ...roundViewOf(deps, r, profile, caller.person.id, profile.yearly?.decision.name ?? r.step),
        rows: (year.asked[r.id] ?? []).map((id) => ({
          id,
          title: rowsOf(year).find((row) => row.id === id)?.title ?? id,
        })),
        ...(card === undefined ? {} : { card: deps.renderCard(card) }),
      };
    }),
    abilities: yearAbilities(year, ctx).map((a) => ({ ...a, label: yearAbilityLabels[a.type] })),
  };
};

const wordsOf = (profile: Profile): Pick<YearView, 'words'> => {
  const { yearly } = profile;
  if (!yearly) return {};
  const { plan, wheel, decision, cite } = yearly;
  return {
    words: {
      plan: plan.name,
      ...(plan.guidance === undefined ? {} : { planGuidance: plan.guidance }),
      planDue: dayOfYearInWords(plan.due),
      wheel: wheel.name,
      ...(wheel.guidance === undefined ? {} : { wheelGuidance: wheel.guidance }),
      wheelDue: dayOfYearInWords(wheel.due),
      decision: decision.name,
      decidedBy: `Presidiet i ${bodyName(profile, decision.body)}, på förslag från ${roleName(profile, wheel.actor.role).toLowerCase()}`,
      criteria: wheel.criteria,
      levels: profile.ladder.levels.map((l) => levelView(profile, l.number)),
      fields: plan.fields.map((f) => withChoices(f, profile)),
      cite,
    },
  };
};

const rowView = (deps: Deps, year: Year, plan: Plan, row: PlanRow, profile: Profile): YearRowView => {
  const decided = year.decided[row.id];
  const words = formTexts(deps, plan.texts);
  const fields = profile.yearly?.plan.fields ?? [];
  const filledIn = (id: string) => words[`${row.id}.${id}`] ?? row.values[id];
  const known = deps.state.caseOfRow(year.nr, row.id);
  return {
    id: row.id,
    title: row.title,
    ...(row.place === undefined ? {} : { place: row.place }),
    level: levelView(profile, levelOfRow(year, row.id) ?? row.level),
    values: Object.fromEntries(
      fields.flatMap((f) => {
        const value = filledIn(f.id);
        return value === undefined ? [] : [[f.id, value]];
      }),
    ),
    told: fields.flatMap((f) => {
      const value = filledIn(f.id);
      return value === undefined ? [] : [{ label: f.label, value: readable(f, value, profile) }];
    }),
    criteria: year.wheels.flatMap((w) => w.rows).findLast((w) => w.row === row.id)?.criteria ?? [],
    state: decided?.outcome ?? (rowsAsked(year).has(row.id) ? 'asked' : 'planned'),
    ...(known === undefined ? {} : { case: known }),
  };
};

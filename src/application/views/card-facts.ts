import type { Case } from '../../domain/dialogue/case/case.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { entriesOf } from './filled-view.ts';
import { levelView, type TextSource } from './words.ts';

/** A card is read on a phone: the rest stands in the underlag. */
const MOST = 8;
const MOST_TEXTS = 2;

/**
 * What a decision rests on beside the proposal: level, target groups, and what was answered in the forms, the latest form
 * first; choices, dates and sums before texts.
 */
export const cardFacts = (
  deps: TextSource,
  c: Case,
  profile: Profile,
): { label: string; value: string }[] => {
  const route = routeOf(profile, c.channel);
  const forms = route.steps
    .flatMap((step) => {
      const filled = c.forms[step.id];
      return step.kind === 'form' && filled ? [{ step, filled }] : [];
    })
    .sort((a, b) => b.filled.at.localeCompare(a.filled.at));
  const entries = forms
    .flatMap(({ step, filled }) => entriesOf(deps, step.fields, filled, profile))
    .filter((e) => e.type !== 'level');
  const of = (wanted: (type: string) => boolean) => entries.filter((e) => wanted(e.type));
  const groups = of((type) => type === 'target-groups');
  const texts = of((type) => type === 'text').slice(0, MOST_TEXTS);
  const others = of((type) => type !== 'target-groups' && type !== 'text');
  const kept = [...groups, ...others].slice(0, MOST - texts.length);
  return [...levelFact(c, profile), ...[...kept, ...texts].map(({ label, value }) => ({ label, value }))];
};

/** Where a proposal says the level, the card has it already. */
export const levelFact = (c: Case, profile: Profile): { label: string; value: string }[] => {
  const level = c.proposal ? undefined : levelOfCase(c, routeOf(profile, c.channel));
  return level === undefined ? [] : [{ label: 'Nivå', value: `${level} ${levelView(profile, level).name}` }];
};

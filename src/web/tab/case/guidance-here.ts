import type { PolicyView } from '../../../contracts/policy.ts';
import type { CaseView } from '../../../contracts/views.ts';

type Phase = PolicyView['checklists'][number]['phase'];

/** Before, during or after the meetings, by where the case stands on its way. */
export const phaseOf = ({ track }: Pick<CaseView, 'track'>): Phase => {
  const current = track.findIndex((s) => s.state === 'current');
  if (track[current]?.kind === 'meetings') return 'during';
  const held = track.findIndex((s) => s.kind === 'meetings' && s.state === 'done');
  return held !== -1 && held < current ? 'after' : 'before';
};

/** The checklists that are meant for where the case stands: those of its step, then those of its whole phase. */
export const checklistsHere = (
  view: Pick<CaseView, 'track' | 'step'>,
  checklists: PolicyView['checklists'],
): PolicyView['checklists'] => [
  ...checklists.filter((c) => c.steps.includes(view.step.id)),
  ...checklists.filter((c) => c.steps.length === 0 && c.phase === phaseOf(view)),
];

/** The texts that may be used on the case's level; all of them while it has none. */
export const templatesHere = (
  view: Pick<CaseView, 'level'>,
  { templates }: PolicyView['communication'],
): PolicyView['communication']['templates'] =>
  templates.filter(
    (t) => t.levels === undefined || view.level === undefined || t.levels.includes(view.level.number),
  );

/** Who makes the communication plan on the case's level: the rule with the highest level that it reaches. */
export const plannerHere = (
  view: Pick<CaseView, 'level'>,
  { plannedBy }: PolicyView['communication'],
): PolicyView['communication']['plannedBy'][number] | undefined =>
  plannedBy
    .filter((p) => view.level !== undefined && view.level.number >= p.fromLevel)
    .sort((a, b) => b.fromLevel - a.fromLevel)[0];

/** The policy's split of roles as a text to begin from when process leader and official agree ([K·O3], [S·O3]). */
export const roleText = (splits: PolicyView['roleSplits']): string =>
  splits.map(({ who, does }) => [`${who}:`, ...does.map((d) => `– ${d}`)].join('\n')).join('\n\n');

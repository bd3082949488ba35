import type { Profile } from '../profile.ts';
import { either } from './words.ts';

const phases = { before: 'före mötena', during: 'under mötena', after: 'efter mötena' };

/** Whom the policy wants reached. */
export const targetGroupsTold = ({ targetGroups }: Profile): string[] =>
  targetGroups === undefined
    ? []
    : [`${targetGroups.groups.map((g) => g.name).join(', ')}. (${targetGroups.cite})`];

/** Who does what, to begin from. */
export const roleSplitsTold = ({ roleSplits }: Profile): string[] =>
  roleSplits.map((r) => `**${r.who}**: ${r.does.join('; ')}. (${r.cite})`);

/** Each checklist with when it is shown, and what it asks. */
export const checklistsTold = ({ checklists, routes }: Profile): string[] =>
  checklists.flatMap((c) => {
    const steps = routes.flatMap((r) => r.steps).filter((s) => c.steps.includes(s.id));
    const names = [...new Set(steps.map((s) => `”${s.name}”`))];
    const when = names.length === 0 ? phases[c.phase] : `vid ${either(names)}`;
    return [`- **${c.name}**, ${when}. (${c.cite})`, ...c.items.map((item) => `  - ${item}`)];
  });

/** Who plans the communication, where it is told, and with which texts. */
export const communicationTold = ({ communication }: Profile): string[] => {
  if (communication === undefined) return [];
  const { plannedBy, channels, templates } = communication;
  return [
    ...plannedBy.map((p) => `Från nivå ${p.fromLevel} planeras den av: ${p.who}. (${p.cite})`),
    ...channels.map((c) => {
      const texts = templates.filter((t) => t.channel === c.id).map((t) => t.name);
      const mall = texts.length === 0 ? '' : ` Texter att börja från: ${texts.join(', ')}.`;
      return `**${c.name}**: ${c.guidance}${mall} (${c.cite})`;
    }),
  ];
};

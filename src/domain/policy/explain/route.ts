import { recordedAs } from '../legal-forms.ts';
import type { Profile, Route } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';
import { branchesOf } from '../targets.ts';
import { actorInWords, condition, initiativeWords, outcomeLabel, wayTo, whoseStep } from './words.ts';

const what: Record<Exclude<Step['kind'], 'decision' | 'end' | 'appointment'>, string> = {
  intake: 'Ärendet öppnas.',
  screening: 'Frågan granskas.',
  form: 'Uppgifterna fylls i.',
  proposal: 'Ett förslag lämnas om nivå och om dialogen bör hållas.',
  consultation: 'Presidiet hörs. Svaren binder inte.',
  meetings: 'Mötena bokas och hålls.',
  duty: 'Återkopplingen ges.',
};

/** How it is decided, and what that is (policies page, section 12). */
const inForm = (profile: Profile, step: Extract<Step, { kind: 'decision' }>): string => {
  switch (step.form) {
    case 'beredning':
      return `Presidiet svarar på kort. Det är ${recordedAs.beredning}.`;
    case 'delegation': {
      const by = step.delegate === undefined ? 'Ordföranden' : actorInWords(profile, step.delegate);
      return `Presidiet hörs på kort. ${by} beslutar sedan på delegation, punkt ${step.delegationPoint ?? ''}.`;
    }
    case 'presidiesammanträde':
      return 'Presidiet kallas till ett möte och svarar på kort där. Protokollet justeras och anslås.';
    case 'sammanträde':
      return 'Presidiet bereder ärendet på kort, organet beslutar i sitt sammanträde och sekreteraren skriver in beslutet.';
  }
};

const decides = (profile: Profile, step: Extract<Step, { kind: 'decision' }>): string =>
  [
    inForm(profile, step),
    step.orders ? 'Ett ja beställer dialogen.' : '',
    ...step.questions.map((q) => `Organet svarar på: ${q.text}`),
  ]
    .filter((s) => s !== '')
    .join(' ');

const says = (profile: Profile, step: Step): string => {
  const { carriers } = profile;
  switch (step.kind) {
    case 'decision':
      return decides(profile, step);
    case 'end':
      return step.tell;
    case 'appointment':
      return `De som bär dialogen utses: ${carriers.processLeader.toLowerCase()} och ${carriers.official.toLowerCase()}.`;
    default:
      return what[step.kind];
  }
};

const asked = (step: Step): string[] => {
  const fields = 'fields' in step ? step.fields : [];
  const required = fields.filter((f) => f.required).map((f) => f.label);
  const later = fields.flatMap((f) => {
    const level = f.requiredFromLevel === undefined ? [] : [`från nivå ${f.requiredFromLevel}`];
    const named = fields.find((other) => other.id === f.requiredIf?.field)?.label;
    const answer =
      named === undefined ? [] : [`vid ${f.requiredIf?.is === 'yes' ? 'ja' : 'nej'} på ”${named}”`];
    const when = [...level, ...answer].join(', ');
    return when === '' ? [] : [`${f.label} (${when})`];
  });
  const all = [...required, ...later];
  return all.length === 0 ? [] : [`   Krävs: ${all.join('; ').replace(/[^?]$/, '$&.')}`];
};

const told = (profile: Profile, route: Route, step: Step, at: number): string => {
  const deadline = step.deadline === undefined ? '' : ` Inom ${step.deadline} arbetsdagar.`;
  const ways = Object.entries(outcomesOf(step)).map(
    ([outcome, to]) =>
      `   - ${outcomeLabel(step, outcome)} → ${branchesOf(to)
        .map((b) => wayTo(route, b))
        .join('; annars ')}`,
  );
  return [
    `${at}. **${step.name}** – ${step.kind === 'end' ? '' : `${whoseStep(profile, step)}. `}${says(profile, step)}${deadline} (${step.cite})`,
    ...asked(step),
    ...ways,
  ].join('\n');
};

/** One route in prose: who begins, and each step with who acts or decides, in which legal form, and where it leads. */
export const routeInProse = (profile: Profile, route: Route): string =>
  [
    `### ${route.name}`,
    '',
    `Initiativ tas av (${route.cite}):`,
    ...route.initiatives.map((i) => `- ${initiativeWords(profile, i)}. (${i.cite})`),
    '',
    ...route.steps.map((step, i) => told(profile, route, step, i + 1)),
  ].join('\n');

const shapes: Record<Step['kind'], readonly [string, string]> = {
  intake: ['([', '])'],
  screening: ['{{', '}}'],
  form: ['[', ']'],
  proposal: ['[/', '/]'],
  consultation: ['[/', '/]'],
  decision: ['{', '}'],
  appointment: ['[', ']'],
  meetings: ['[[', ']]'],
  duty: ['[', ']'],
  end: ['([', '])'],
};

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;
const node = (id: string): string => id.replaceAll('-', '_');

/** The same route as a Mermaid flowchart. */
export const routeAsDiagram = (profile: Profile, route: Route): string => {
  const nodes = route.steps.map((step) => {
    const [open, close] = shapes[step.kind];
    const form = step.kind === 'decision' ? `<br/>${step.form}` : '';
    const who = step.kind === 'end' || step.kind === 'intake' ? '' : `<br/>${whoseStep(profile, step)}`;
    return `  ${node(`s-${step.id}`)}${open}${quoted(`${step.name}${who}${form}`)}${close}`;
  });
  const arrows = route.steps.flatMap((step) =>
    Object.entries(outcomesOf(step)).flatMap(([outcome, to]) =>
      branchesOf(to).map((branch) => {
        const label = outcome.startsWith('not-') ? 'inte för dialog' : outcomeLabel(step, outcome);
        const when = condition(route.steps, branch);
        return `  ${node(`s-${step.id}`)} -->|${quoted(when === '' ? label : `${label}, ${when}`)}| ${node(`s-${branch.to}`)}`;
      }),
    ),
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...new Set(arrows), '```'].join('\n');
};

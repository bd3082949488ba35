import type { Initiative } from '../initiatives.ts';
import { beyondInWords, boundInWords } from '../limits.ts';
import type { Profile, Route } from '../profile.ts';
import { goodAnswer, limitOf } from '../screening.ts';
import type { Step, StepActor, StepOf } from '../steps.ts';
import type { Branch } from '../targets.ts';
import { definite } from './spoken.ts';

const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
  list.find((x) => x.id === id)?.name ?? id;

const special: Record<string, string> = {
  concerned: 'det organ som berörs',
  initiating: 'det organ som tog initiativet',
  ordering: 'det organ som beställde dialogen',
};

/** `Kommunstyrelsen`, or *det organ som berörs*. */
export const bodyInWords = (profile: Profile, reference: string): string =>
  special[reference] ?? nameOf(profile.bodies, reference);

/** `a, b eller c` */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;

export const actorInWords = (profile: Profile, { role, of }: StepActor): string => {
  const name = nameOf(profile.roles, role);
  return of === undefined ? name : `${name} i ${bodyInWords(profile, of)}`;
};

/** The same in the middle of a sentence: *av handläggaren i det organ som berörs*. */
export const definiteActor = (profile: Profile, { role, of }: StepActor): string => {
  const name = definite(nameOf(profile.roles, role));
  return of === undefined ? name : `${name} i ${bodyInWords(profile, of)}`;
};

/** Who may take a matter up, in a phrase without a full stop. */
export const initiativeWords = (profile: Profile, initiative: Initiative): string => {
  if (initiative.by === 'citizen') return 'Den som bor eller verkar i kommunen, genom att önska en dialog';
  const roles = initiative.roles.map((r) => nameOf(profile.roles, r));
  const bodies = initiative.bodies?.map((b) => nameOf(profile.bodies, b));
  const who = initiative.by === 'political' ? 'Förtroendevalda' : 'Tjänstemän';
  return `${who}: ${either(roles)}${bodies === undefined ? '' : ` i ${either(bodies)}`}`;
};

/** Who acts at a step, or which body is asked or decides. */
export const whoseStep = (profile: Profile, step: Step): string => {
  switch (step.kind) {
    case 'intake':
      return 'Den som tar initiativet';
    case 'end':
      return 'Ingen';
    case 'consultation':
      return `Presidiet i ${bodyInWords(profile, step.body)}`;
    case 'decision':
      return step.form === 'sammanträde'
        ? bodyInWords(profile, step.body)
        : `Presidiet i ${bodyInWords(profile, step.body)}`;
    default:
      return actorInWords(profile, step.actor);
  }
};

const outcomes: Record<string, string> = {
  accepted: 'Tas upp',
  passed: 'Går vidare',
  done: 'Klart',
  given: 'Lämnat',
  heard: 'Hört',
  yes: 'Ja',
  no: 'Nej',
  supplement: 'Behöver kompletteras',
  'to-body': 'För få utan jäv',
  appointed: 'Utsedd',
  held: 'Hållna',
};

/** `Ja`, `Behöver kompletteras`; for a screening's question its own words. */
export const outcomeLabel = (step: Step, outcome: string): string => {
  const asked = step.kind === 'screening' ? step.questions.find((q) => `not-${q.id}` === outcome) : undefined;
  if (asked && step.kind === 'screening') return `${asked.text} ${wrongAnswer(step, asked)}`;
  return outcomes[outcome] ?? outcome;
};

const wrongAnswer = (step: StepOf<'screening'>, asked: StepOf<'screening'>['questions'][number]): string => {
  const limit = limitOf(asked);
  if (limit === undefined) return goodAnswer(asked) === 'yes' ? 'Nej' : 'Ja';
  const label = step.fields.find((f) => f.id === limit.field)?.label ?? limit.field;
  return `Nej, om ”${label}” är ${beyondInWords(limit)}`;
};

/** What was asked where a branch reads the answer: `underlag.dyr` as its own question. */
const labelOf = (steps: readonly Step[], reference: string): string => {
  const [stepId, fieldId] = reference.split('.');
  const fields = steps.flatMap((s) => (s.id === stepId && 'fields' in s ? s.fields : []));
  return fields.find((f) => f.id === fieldId)?.label ?? reference;
};

/** When a branch is taken: *från nivå 3 och vid ja på ”Är det bråttom?”*; empty where it always is. */
export const condition = (steps: readonly Step[], { fromLevel, ifYes, ifNumber }: Branch): string =>
  [
    ...(fromLevel === undefined ? [] : [`från nivå ${fromLevel}`]),
    ...(ifYes === undefined ? [] : [`vid ja på ”${labelOf(steps, ifYes)}”`]),
    ...(ifNumber === undefined
      ? []
      : [`om ”${labelOf(steps, ifNumber.field)}” är ${boundInWords(ifNumber)}`]),
  ].join(' och ');

/** The name of the step that a branch leads to, with when: *Kommunfullmäktige beslutar (från nivå 5)*. */
export const wayTo = (route: Route, branch: Branch): string => {
  const when = condition(route.steps, branch);
  const name = nameOf(route.steps, branch.to);
  return when === '' ? name : `${name} (${when})`;
};

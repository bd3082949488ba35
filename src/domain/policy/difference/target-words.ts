import type { Profile } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';
import type { Branch, Target } from '../targets.ts';

/** What steps and yes-or-no questions are called, by the id that a target names them by. */
export interface Names {
  step(id: string): string;
  /** `<step>.<field>` */
  question(reference: string): string;
}

/** Names as the later of two versions has them: a step that is called something else is told where it stands, not wherever it is led to. */
export const namesIn = (before: Profile, after: Profile): Names => {
  const steps = [...after.routes, ...before.routes].flatMap((r) => r.steps);
  const nameOf = (id: string) => steps.find((s) => s.id === id)?.name;
  const step = (id: string): string => {
    const name = nameOf(id);
    if (name === undefined) return id;
    // Two steps of one name are told apart by their ids.
    return steps.some((s) => s.id !== id && nameOf(s.id) === name) ? `${name} (${id})` : name;
  };
  const labels = new Map<string, string>(
    [...steps].reverse().flatMap((s) => fieldsOf(s).map((f) => [`${s.id}.${f.id}`, f.label] as const)),
  );
  return {
    step,
    question: (reference) => {
      const label = labels.get(reference);
      const alike = [...labels].filter(([, other]) => other === label);
      return label === undefined ? reference : alike.length > 1 ? `${label} (${reference})` : label;
    },
  };
};

const fieldsOf = (s: Step) => ('fields' in s ? s.fields : []);

/** Where a way leads, in words: *Fullmäktiges beslut från nivå 4, annars Plan*. */
export const targetInWords = (target: Target, names: Names): string =>
  typeof target === 'string' ? names.step(target) : target.map((b) => branchInWords(b, names)).join(', ');

const branchInWords = (branch: Branch, names: Names): string => {
  const { fromLevel, ifYes, to } = branch;
  const when = [
    ...(fromLevel === undefined ? [] : [`från nivå ${fromLevel}`]),
    ...(ifYes === undefined ? [] : [`vid ja på ”${names.question(ifYes)}”`]),
  ].join(' och ');
  return when === '' ? `annars ${names.step(to)}` : `${names.step(to)} ${when}`;
};

/** A step with where it leads told in words. */
export const stepInWords = (step: Step, names: Names): object => {
  if (!('next' in step)) return step;
  const ways = Object.entries(outcomesOf(step)).map(
    ([outcome, to]) => [outcome, targetInWords(to, names)] as const,
  );
  const words = new Map<string, string>(ways);
  const next = Object.fromEntries(ways.filter(([outcome]) => !outcome.startsWith('not-')));
  if (step.kind !== 'screening') return { ...step, next };
  const questions = step.questions.map((q) => ({ ...q, otherwise: words.get(`not-${q.id}`) }));
  return { ...step, questions, next };
};

import { bodyInWords, condition } from '../explain/words.ts';
import type { Profile } from '../profile.ts';
import type { Step } from '../steps.ts';
import type { Branch } from '../targets.ts';

/** A value as the profile's own people would say it, by the key it stands under; undefined where it is no name of anything. */
export type NamesIn = (key: string, value: unknown) => string | undefined;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && 'to' in value && typeof value.to === 'string';

const leading = new Set([
  ...['accepted', 'passed', 'done', 'given', 'heard', 'yes', 'no', 'supplement', 'to-body'],
  ...['appointed', 'held', 'otherwise', 'to'],
]);

/** Every step, wherever it is written. */
const stepsOf = ({ routes, parts }: Profile): Step[] => [...routes, ...parts].flatMap((r) => r.steps);

/** What the ids of a profile stand for: names of steps, bodies and roles, and the questions that ways divide by. */
export const namesIn = (profile: Profile): NamesIn => {
  const steps = stepsOf(profile);
  const lists: Record<string, readonly { id: string; name: string }[]> = {
    role: profile.roles,
    roles: profile.roles,
    owner: profile.roles,
    duty: profile.duties,
    route: profile.routes,
    methods: profile.methods,
    steps,
    channel: profile.communication?.channels ?? [],
  };
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((x) => x.id === id)?.name ?? id;
  const label = (reference: string): string => {
    const [stepId, fieldId] = reference.split('.');
    const fields = steps.flatMap((s) => (s.id === stepId && 'fields' in s ? s.fields : []));
    return fields.find((f) => f.id === fieldId)?.label ?? reference;
  };
  const branch = (b: Branch): string => {
    const when = condition(steps, b);
    return when === '' ? `annars ${name(steps, b.to)}` : `${name(steps, b.to)} ${when}`;
  };
  return (key, value) => {
    if (Array.isArray(value) && value.length > 0 && value.every(isBranch))
      return value.map(branch).join(', ');
    if (typeof value !== 'string') return undefined;
    if (leading.has(key)) return name(steps, value);
    if (key === 'body' || key === 'of' || key === 'bodies') return bodyInWords(profile, value);
    if (key === 'from' || key === 'field') return label(value);
    const list = lists[key];
    return list === undefined ? undefined : name(list, value);
  };
};

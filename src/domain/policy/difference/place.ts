import type { Found } from './found.ts';
import { keyNames } from './key-names.ts';

const sections: Readonly<Record<string, string>> = {
  ladder: 'Trappan',
  bodies: 'Organen',
  roles: 'Rollerna',
  methods: 'Metoderna',
  methodRules: 'Reglerna för metoder',
  levelRules: 'Reglerna för nivåer',
  agenda: 'Mötestiden',
  agendaTemplates: 'Agendamallarna',
  duties: 'Återkopplingen',
  routes: 'Vägarna',
  wishes: 'Önskemålen',
  yearly: 'Årshjulet',
  targetGroups: 'Målgrupperna',
  roleSplits: 'Rollfördelningen',
  checklists: 'Checklistorna',
  communication: 'Kommunikationen',
  indicators: 'Indikatorerna',
  followUps: 'Uppföljningen',
  resources: 'Resursbanken',
  notes: 'Tolkningarna',
  sources: 'Källorna',
  places: 'Orterna',
  rounds: 'Frågorna på kort',
  parts: 'Gemensamma steg',
};

/** Lists within a thing, for what has no name of its own. */
const lists: Readonly<Record<string, string>> = {
  initiatives: 'initiativ',
  questions: 'frågor',
  fields: 'uppgifter',
  options: 'val',
  preparations: 'förberedelser',
  contacts: 'kontakter',
  items: 'punkter',
  marks: 'kännetecken',
  does: 'uppgifter',
  channels: 'kanaler',
  templates: 'texter',
  plannedBy: 'vem som planerar',
  criteria: 'kriterier',
};

const step = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

const nameOf = (value: unknown): string | undefined => {
  const name = step(value, 'name') ?? step(value, 'label') ?? step(value, 'title');
  return typeof name === 'string' ? name : undefined;
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where in a policy something stands, in names: *Vägarna, Medborgarinitiativ, Underlag, Syfte*. */
export const place = (path: Found['path'], before: object, after: object): string => {
  const [head = ''] = path;
  const names = [sections[head] ?? 'Policyn'];
  const rule = head === 'levelRules' || head === 'methodRules' ? keyNames[String(path[1])] : undefined;
  if (rule !== undefined && path.length > 2) names.push(lowered(rule));
  let [here, there]: [unknown, unknown] = [after, before];
  for (const key of path) {
    [here, there] = [step(here, key), step(there, key)];
    const name = nameOf(here) ?? nameOf(there);
    if (name !== undefined && name !== names.at(-1)) names.push(name);
  }
  const list = path.findLast((key) => typeof key === 'string' && key in lists);
  const within = path.length > 1 ? lists[String(list)] : undefined;
  return [...names, ...(within === undefined ? [] : [within])].join(', ');
};

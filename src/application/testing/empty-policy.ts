import type { PolicyView } from '../../contracts/policy.ts';

/** A policy with nothing in it, for faces that show little of it. */
export const emptyPolicy = (municipality = 'Krokoms kommun'): PolicyView => ({
  hash: 'a'.repeat(64),
  municipality,
  levels: [],
  channels: [],
  routes: [],
  methods: [],
  targetGroups: [],
  roleSplits: [],
  checklists: [],
  communication: { plannedBy: [], channels: [], templates: [] },
  agendaTemplates: [],
  duties: [],
  indicators: [],
  followUps: [],
  resources: [],
  notes: [],
  sources: [],
  versions: [],
  abilities: [],
});

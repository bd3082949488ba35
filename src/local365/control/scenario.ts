import { readFileSync } from 'node:fs';
import type { Machine } from '../machine.ts';
import { hasClock, setClock } from './clock.ts';

type State = Record<string, Record<string, unknown>>;

/** Collections that belong to this machine and not to a scenario: signing keys are no fixture. */
const OWN_COLLECTIONS = ['keys'];

/** Loads the scenario into a state that has never been used; one that was keeps what it holds. */
export function loadFirstState(machine: Machine, scenario: string | undefined): void {
  if (!hasClock(machine.store)) loadScenario(machine, scenario ?? 'empty');
}

/** Replaces the state by a scenario's (`empty` is the bare world unless the world brings one of that name); the lists get new ids, the mood is calm again. Throws on an unknown scenario. */
export function loadScenario(machine: Machine, scenario: string): void {
  const { store, world } = machine;
  const own = ownCollections(store.export());
  const bare = world.scenarios[scenario] === undefined;
  const state = bare ? {} : withNewListIds(readScenario(machine, scenario), machine.newId);
  store.replace({ ...state, ...own });
  if (!hasClock(store)) setClock(store, Date.parse(world.clock));
  machine.mood.become('calm');
  machine.faults.clear();
  machine.traffic.clear();
  machine.announce({ kind: 'reset' });
}

/** The state as a scenario file holds it, with the clock standing at the moment of the export. */
export function exportScenario(machine: Machine): State {
  const state = machine.store.export();
  const kept = Object.entries(state).filter(([name]) => !OWN_COLLECTIONS.includes(name) && name !== 'clock');
  return { ...Object.fromEntries(kept), clock: { clock: { local: machine.now(), real: null } } };
}

export function isScenario(machine: Machine, name: string): boolean {
  return name === 'empty' || Object.hasOwn(machine.world.scenarios, name);
}

function readScenario(machine: Machine, name: string): State {
  const file = machine.world.scenarios[name];
  if (file === undefined) throw new Error(`The world has no scenario '${name}'`);
  const state = JSON.parse(readFileSync(file, 'utf8')) as State;
  const clock = state.clock?.clock as { local: number } | undefined;
  const local = clock?.local ?? Date.parse(machine.world.clock);
  return { ...state, clock: { clock: { local, real: Date.now() } } };
}

/**
 * The state with a new GUID for every list, wherever the old one stands: in names of collections, in tokens' texts, in
 * other records. As in a tenant that was provisioned anew, whoever remembers an old id gets a 404.
 */
function withNewListIds(state: State, newId: () => string): State {
  let json = JSON.stringify(state);
  for (const id of Object.keys(state.lists ?? {})) json = json.replaceAll(id, newId());
  return JSON.parse(json) as State;
}

function ownCollections(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([name]) => OWN_COLLECTIONS.includes(name)));
}

import { z } from 'zod';
import type { Route, RouteAnswer } from '../http/route.ts';
import type { Machine } from '../machine.ts';
import { changeStream } from './change-stream.ts';
import { isoInZone, setClock } from './clock.ts';
import { faultShape } from './faults.ts';
import { info } from './info.ts';
import { exportScenario, isScenario, loadScenario } from './scenario.ts';
import { support } from './support.ts';
import { TEMPERAMENTS } from './temperaments.ts';

const temperamentShape = z.strictObject({ name: z.enum(TEMPERAMENTS) });
const faultsShape = z.union([z.array(faultShape), faultShape.transform((fault) => [fault])]);
const clockShape = z.strictObject({ now: z.iso.datetime({ offset: true }) });

/** The control path `/__local/…`, unauthenticated: the machine's own, for tests, the workbench and the recording of scenarios. */
export function controlRoutes(machine: Machine): Route[] {
  const resetShape = z.strictObject({
    scenario: z
      .string()
      .refine((name) => isScenario(machine, name), 'no such scenario')
      .default('empty'),
  });
  const clock = () => ok({ now: isoInZone(machine.now(), machine.world.timeZone) });
  return [
    { method: 'GET', path: '/__local/info', handle: () => ok(info(machine)) },
    {
      method: 'POST',
      path: '/__local/reset',
      handle: ({ body }) =>
        given(resetShape, body ?? {}, ({ scenario }) => {
          loadScenario(machine, scenario);
          return ok({ scenario });
        }),
    },
    { method: 'GET', path: '/__local/temperament', handle: () => ok({ name: machine.mood.name }) },
    {
      method: 'POST',
      path: '/__local/temperament',
      handle: ({ body }) =>
        given(temperamentShape, body, ({ name }) => {
          machine.mood.become(name);
          return ok({ name });
        }),
    },
    { method: 'GET', path: '/__local/faults', handle: () => ok(machine.faults.list()) },
    {
      method: 'POST',
      path: '/__local/faults',
      handle: ({ body }) =>
        given(faultsShape, body, (faults) => {
          machine.faults.add(faults);
          return ok({ waiting: machine.faults.list().length });
        }),
    },
    {
      method: 'DELETE',
      path: '/__local/faults',
      handle: () => {
        machine.faults.clear();
        return { status: 204 };
      },
    },
    { method: 'GET', path: '/__local/clock', handle: clock },
    {
      method: 'POST',
      path: '/__local/clock',
      handle: ({ body }) =>
        given(clockShape, body, ({ now }) => {
          setClock(machine.store, Date.parse(now));
          return clock();
        }),
    },
    { method: 'GET', path: '/__local/traffic', handle: () => ok(machine.traffic.list()) },
    {
      method: 'DELETE',
      path: '/__local/traffic',
      handle: () => {
        machine.traffic.clear();
        return { status: 204 };
      },
    },
    { method: 'GET', path: '/__local/state', handle: () => ok(exportScenario(machine)) },
    { method: 'GET', path: '/__local/support', handle: () => ok(support()) },
    { method: 'GET', path: '/__local/stream', handle: () => changeStream(machine) },
  ];
}

const ok = (body: unknown): RouteAnswer => ({ status: 200, body });

/** Runs `use` with a body of the right shape, else answers 400 saying what is wrong with it. */
function given<T>(shape: z.ZodType<T>, body: unknown, use: (value: T) => RouteAnswer): RouteAnswer {
  const parsed = shape.safeParse(body);
  if (parsed.success) return use(parsed.data);
  return { status: 400, body: { error: { code: 'invalidRequest', message: z.prettifyError(parsed.error) } } };
}

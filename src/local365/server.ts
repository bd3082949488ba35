import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { controlRoutes } from './control/control-routes.ts';
import { loadFirstState } from './control/scenario.ts';
import type { Exchange } from './http/exchange.ts';
import { handle } from './http/handler.ts';
import { createRouteTable } from './http/route-table.ts';
import { routes } from './http/routes.ts';
import { ensureKeys } from './identity/signing-keys.ts';
import type { Local365 } from './local365.ts';
import { createMachine } from './machine.ts';
import { openStore } from './state/journal-store.ts';
import type { World } from './world.ts';

export interface StartOptions {
  world: World;
  /** Where the state is kept; undefined = in memory only. */
  dir: string | undefined;
  /** 0 = any free port. */
  port: number;
  /** What a fresh state starts with, a key of `world.scenarios`; absent or `empty` = the bare world. */
  scenario?: string;
  /** Told every Graph exchange that was answered. */
  onExchange?: (exchange: Exchange) => void;
}

export interface RunningLocal365 {
  origin: string;
  port: number;
  local: Local365;
  close(): Promise<void>;
}

const WORKBENCH = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

/** Starts the local Microsoft 365 on the loopback interface. Rejects if the port is taken or the state is damaged. */
export async function startLocal365(options: StartOptions): Promise<RunningLocal365> {
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  // Node's five seconds let a busy client write into a socket that is just being closed: an answer lost by nobody's wish.
  server.keepAliveTimeout = 120_000;
  // The port is taken before the journal is opened: a second instance must fail before it touches the first one's file.
  const port = await listen(server, options.port);
  const origin = `http://localhost:${port}`;
  const store = openStore(options.dir);
  const machine = createMachine({ world: options.world, store, origin });
  ensureKeys(store, machine.newId);
  loadFirstState(machine, options.scenario);
  const table = createRouteTable([...routes, ...controlRoutes(machine)], machine);
  const parts = { machine, table, onExchange: options.onExchange };
  app.use(async (request, response, next) => {
    if (!(await handle(request, response, parts))) next();
  });
  app.use(express.static(WORKBENCH));
  return {
    origin,
    port,
    local: machine,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          store.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

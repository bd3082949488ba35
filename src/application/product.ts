import type { Policy } from '../domain/policy/profile.ts';
import type { Application, Status } from './application.ts';
import { adoptFirstPolicy } from './commands/adopt-policy.ts';
import { createApplication } from './create-application.ts';
import { type EffectDeps, effectsOfStream } from './effects/effects-of-stream.ts';
import { erasePassedAbsences, refreshPlainLists } from './effects/keep-plain-lists.ts';
import { createPace } from './effects/pace.ts';
import { tendRounds } from './effects/tend-rounds.ts';
import { createWorker } from './effects/worker.ts';
import type { Commit, LogAlarm } from './ports/log.ts';
import type { CardJson } from './ports/outward.ts';
import type { Ports } from './ports/ports.ts';
import { createBookings } from './register/bookings.ts';
import { createCommandRunner } from './register/command-runner.ts';
import type { Links } from './register/deps.ts';
import { createPolicies, policyStream } from './register/policies.ts';
import { createRegisterState } from './register/register-state.ts';
import type { CardView } from './views/card-view.ts';

export interface ProductOptions {
  policy: Policy;
  policyText: string;
  links: Links;
  renderCard(view: CardView): CardJson;
  /** Nothing goes out (`WORKER=off`). */
  worker: boolean;
  outwardAnHour: number;
  report(what: string, error: unknown): void;
}

/** The product without its faces: application, replica and worker over the ports. */
export interface Product {
  application: Application;
  /** Loads the register and lets the worker go; rejects when the register cannot be read. */
  start(): Promise<void>;
  /** What is done at intervals: retries, rounds whose window has passed. */
  tick(): Promise<void>;
  /** Looks now whether the register is still the one that was loaded; then the status. */
  look(): Promise<Status>;
  /** A person lets a halted worker go on. */
  release(): void;
  stop(): Promise<void>;
}

/** A minute or so. */
const ticksBetweenMandates = 30;
const ticksBetweenHandEdits = 60;

export const createProduct = (ports: Ports, options: ProductOptions): Product => {
  const state = createRegisterState();
  const alarms: LogAlarm[] = [];
  let replica: Status['replica'] = 'loading';
  let afterAnswer = 0;

  const committed = (commits: readonly Commit[]): void => worker.wake(state.apply(commits));
  const writable = () => replica === 'ready';
  const { log, documents, ids } = ports;
  const runner = createCommandRunner({ log, documents, ids, state, writable, committed });
  const policies = createPolicies(
    options.policy,
    options.policyText,
    () => state.commits(policyStream),
    documents,
  );
  const afterwards = (stream: string, work: () => Promise<void>): void => {
    afterAnswer += 1;
    work()
      .catch((error: unknown) => options.report(`after a command on ${stream}`, error))
      .finally(() => {
        afterAnswer -= 1;
        worker.wake([stream]);
      });
  };
  const pace = createPace(ports.clock.now, options.outwardAnHour);
  const { links, renderCard } = options;
  const reconsider = (streams: Iterable<string>): void => worker.wake(streams);
  const deps: EffectDeps = {
    ...ports,
    ...{ state, runner, policies, links, renderCard, afterwards, reconsider, pace },
    bookings: createBookings(),
  };
  const worker = createWorker({
    run: (stream) => effectsOfStream(deps, stream),
    failed: (stream, error) => options.report(`effects of ${stream}`, error),
    now: ports.clock.now,
    atOnce: 4,
    on: options.worker,
  });

  const status = (): Status => ({
    ready: replica === 'ready',
    replica,
    pendingEffects: worker.pending() + afterAnswer,
    alarms: [
      ...alarms.map((a) => a.message),
      ...(pace.halted() ? ['Utskicken har stannat: för många på en timme.'] : []),
    ],
  });

  const loadLists = async (): Promise<void> => {
    const { outbox, readableLists, conversations, subscribers } = ports;
    await Promise.all([
      documents.refresh(),
      outbox.load(),
      readableLists.load(),
      refreshPlainLists(deps),
      conversations.load(),
      subscribers.load(),
    ]);
    replica = alarms.length > 0 ? 'read-only' : 'ready';
    await adoptFirstPolicy(deps);
    worker.wake([...state.wishes.keys(), ...state.cases.keys(), ...state.years.keys()]);
  };

  let ticks = 0;
  /** People may read the readable lists; what somebody writes there is told, and overwritten by what the register says. */
  const overwriteHandEdits = async (): Promise<void> => {
    const edits = await ports.readableLists.edited();
    for (const { list, key, column } of edits)
      options.report(`${list} ${key}`, new Error(`${column} was changed by hand`));
    worker.wake(edits.map(({ key }) => key.split('/')[0] ?? key));
  };

  let reloading: Promise<void> = Promise.resolve();
  const listener = {
    commits: (commits: readonly Commit[]) => {
      const changed = state.apply(commits);
      if (replica === 'ready') worker.wake(changed);
    },
    forget: () => {
      replica = 'loading';
      alarms.length = 0;
      state.forget();
      // The round that found the register set up anew brings its commits first.
      reloading = loaded
        .then(() => ports.feed.refresh())
        .then(loadLists)
        .catch((error: unknown) => options.report('load anew', error));
    },
    alarm: (alarm: LogAlarm) => {
      alarms.push(alarm);
      if (alarm.kind !== 'key-empty') replica = 'read-only';
      options.report('register alarm', new Error(alarm.message));
    },
  };
  let loaded: Promise<void> = Promise.resolve();

  return {
    application: createApplication(deps, status),
    start: () => {
      loaded = ports.feed.start(listener);
      return loaded.then(loadLists);
    },
    tick: async () => {
      worker.retry();
      ticks += 1;
      if (ticks % ticksBetweenMandates === 0) await refreshPlainLists(deps);
      if (writable() && options.worker) await erasePassedAbsences(deps);
      if (writable() && options.worker && ticks % ticksBetweenHandEdits === 0) await overwriteHandEdits();
      if (writable() && options.worker) await tendRounds(deps);
    },
    look: async () => {
      await ports.feed.refresh().catch((error: unknown) => options.report('look at the log', error));
      await reloading;
      worker.rouse();
      return status();
    },
    release: () => pace.release(),
    stop: async () => {
      await ports.feed.stop();
      await worker.stop();
    },
  };
};

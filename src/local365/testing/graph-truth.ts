import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exchange } from '../http/exchange.ts';

interface Truth {
  check(exchange: Partial<Exchange>): string[];
}

/** The folder of the independent description of Graph; it is no part of the project and may be absent. */
const folder = resolve(import.meta.dirname, '../../..', process.env.GRAPH_TRUTH ?? '../shared/graph');

/** Where the description of Graph lies; undefined, and said so, where it is absent. */
export function graphTruthFolder(): string | undefined {
  if (existsSync(join(folder, 'truth.mjs'))) return folder;
  console.error(`Skipped: no Graph truth file in ${folder} (set GRAPH_TRUTH)`);
  return undefined;
}

/** The checker that holds exchanges against Microsoft's metadata; undefined, and said so, where it is absent. */
export async function loadGraphTruth(): Promise<Truth | undefined> {
  if (graphTruthFolder() === undefined) return undefined;
  const file = join(folder, 'truth.mjs');
  const { loadTruth } = (await import(pathToFileURL(file).href)) as {
    loadTruth(file: undefined, requireFrom: string): Truth;
  };
  return loadTruth(undefined, import.meta.url);
}

/** What of these exchanges does not conform, each once. A 501 is the emulator's own answer and no claim about Graph. */
export function findings(truth: Truth, exchanges: readonly Exchange[]): string[] {
  const all = exchanges
    .filter(({ status }) => status !== 501)
    .flatMap(({ method, url, reqBody, status, resBody }) =>
      truth.check({
        method,
        url,
        status,
        ...(Buffer.isBuffer(reqBody) ? {} : { reqBody }),
        ...(Buffer.isBuffer(resBody)
          ? {}
          : {
              resBody: resBody === undefined ? undefined : (JSON.parse(JSON.stringify(resBody)) as unknown),
            }),
      }),
    );
  return [...new Set(all)];
}

import { openStore } from './journal-store.ts';

/** A process that writes as fast as it can, telling of each commit once it is on disk, until it is killed. */
const store = openStore(process.argv[2]);
const rows = store.collection<{ n: number; twin: number }>('rows');
const twins = store.collection<{ n: number }>('twins');
for (let n = [...rows.values()].length; ; n += 1) {
  store.commit(() => {
    rows.put(String(n), { n, twin: n });
    twins.put(String(n), { n });
  });
  process.stdout.write(`${n}\n`);
}

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startProduct } from '../product/running-product.ts';
import { firstScreen } from './first-screen.ts';
import { measureSteps } from './measure-steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);

const product = await startProduct();
const costs = await measureSteps(product);
console.log(
  '\nGraph per steg (pollningens delta räknas inte; "före" = innan svaret kom, i ett väntande test)\n',
);
console.table(
  costs.map((c) => ({
    steg: c.step,
    'skriv före': c.writesBefore,
    'läs före': c.readsBefore,
    'i allt': c.all,
    RU: c.resourceUnits,
  })),
);

const answered = await startProduct({ scenario: 'round-open', environment: { WORKER: 'off' } });
const members = ['ordforande.ks', 'vice1.ks', 'vice2.ks'];
await answered.control.faults([
  { match: { method: 'POST', path: '/sites' }, then: { delayMs: 300 }, times: 20 },
]);
const begun = performance.now();
await Promise.all(members.map((m) => answered.control.tap(m, 'answer', { choice: 'tillstyrker' })));
console.log(
  `Tre ledamöter svarar samtidigt, Graph på 300 ms: ${((performance.now() - begun) / 1000).toFixed(1)} s till det sista svaret\n`,
);

const assets = firstScreen(root);
console.log(
  `Flikens första bild: ${kilobytes(assets.bytes)} KB JavaScript gzip (${assets.files.length} filer)`,
);
const all = globSync('dist/web/assets/*.js', { cwd: root });
console.log(
  `All JavaScript i flik och ruta: ${kilobytes(all.reduce((sum, f) => sum + gzipSync(readFileSync(`${root}/${f}`)).length, 0))} KB gzip\n`,
);
await Promise.all([product.stop(), answered.stop()]);

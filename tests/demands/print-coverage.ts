import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverageTable, undemanded, unproved } from './coverage.ts';
import { readProofs } from './proofs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const proofs = readProofs(root);
writeFileSync(fileURLToPath(new URL('./COVERAGE.md', import.meta.url)), coverageTable(proofs));

const [missing, astray] = [unproved(proofs), undemanded(proofs)];
console.log(
  `${proofs.length} ställen i testerna namnger ett krav. Tabellen står i tests/demands/COVERAGE.md.`,
);
if (missing.length > 0) console.error(`Inget test visar: ${missing.join(', ')}.`);
if (astray.length > 0) console.error(`Kravet finns inte: ${astray.join(', ')}.`);
process.exitCode = missing.length + astray.length > 0 ? 1 : 0;

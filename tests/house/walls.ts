import { fileURLToPath } from 'node:url';
import { violations } from './check-walls.ts';
import { readModules } from './modules.ts';

const modules = readModules(fileURLToPath(new URL('../..', import.meta.url)));
const found = violations(modules);
for (const { wall, why, file, target } of found) console.error(`${file} → ${target}\n  ${wall}: ${why}`);
console.log(`${modules.length} modules, ${found.length} through a wall`);
process.exit(found.length === 0 ? 0 : 1);

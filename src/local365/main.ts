import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startLocal365 } from './server.ts';
import type { World } from './world.ts';

const { values } = parseArgs({ options: { world: { type: 'string' }, scenario: { type: 'string' } } });
if (values.world === undefined) {
  console.error('Usage: node src/local365/main.ts --world world.json [--scenario name]');
  process.exit(2);
}

const running = await startLocal365({
  world: JSON.parse(readFileSync(values.world, 'utf8')) as World,
  dir: process.env.LOCAL365_DIR ?? '.local365',
  port: Number(process.env.LOCAL365_PORT ?? 3979),
  ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
});
console.log(`Local Microsoft 365 on ${running.origin}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void running.close().then(() => process.exit(0)));
}

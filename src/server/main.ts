import type { Server } from 'node:http';
import { compose } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { PolicyError } from './load-policy.ts';
import { report } from './report.ts';
import { localDefaults } from './worlds/local-tenant.ts';

const listening = (server: Server): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server)).once('error', reject);
  });

const start = async (): Promise<void> => {
  const config = readConfig(process.env, localDefaults);
  const { site, product, stop } = await compose(config, report);
  const server = await listening(site.listen(config.port));
  const address = server.address();
  console.log(
    `Medborgardialog on ${config.publicUrl} (port ${typeof address === 'object' ? address?.port : address}), profile ${config.profile}`,
  );
  const timer = setInterval(
    () => void product.tick().catch((error: unknown) => report('tick', error)),
    2_000,
  );
  const end = async (): Promise<void> => {
    clearInterval(timer);
    server.close();
    await stop();
    process.exit(0);
  };
  process.once('SIGTERM', () => void end()).once('SIGINT', () => void end());
  await untilStarted(product.start, 1_000);
};

/** The register may be out of reach when the app starts: it is not ready until then, and keeps trying. */
const untilStarted = async (begin: () => Promise<void>, pause: number): Promise<void> => {
  try {
    await begin();
  } catch (error) {
    report('the register could not be loaded; trying again', error);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await untilStarted(begin, Math.min(pause * 2, 30_000));
  }
};

await start().catch((error: unknown) => {
  if (!(error instanceof ConfigError) && !(error instanceof PolicyError)) throw error;
  console.error(error.message);
  process.exit(1);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts one of the product's programs as a process of its own; it speaks on our standard output and error. */
export const startProgram = (
  file: string,
  args: readonly string[],
  environment: Record<string, string>,
): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** Asks an address until it answers 2xx. Rejects when the process ends first. */
export const untilAnswers = async (child: ChildProcess, url: string): Promise<void> => {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${child.spawnargs.at(-1)} ended before ${url} answered`);
};

/** Asks it to stop, and waits until it has. */
export const stopProgram = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

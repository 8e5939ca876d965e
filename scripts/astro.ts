import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/**
 * Runs Astro's command line in a process of its own, with the Node that runs us, and hands signals on to it.
 * @param env what to add to the environment.
 * @returns its exit status; 1 if a signal ended it.
 */
export function astro(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

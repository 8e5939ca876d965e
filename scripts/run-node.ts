import { spawn } from 'node:child_process';
import { outOfMemory, withoutDump } from './memory.ts';

/** How a process ended. */
export interface Ending {
  /** Exit status; 1 if a signal ended it. */
  readonly status: number;
  /** Whether it asked for more memory than it could have. */
  readonly outOfMemory: boolean;
}

/**
 * Runs Node in a process of its own, with the Node that runs us, and hands signals on to it. It writes where we write.
 * @param args for Node: flags, a file, what the file is told.
 * @param env what to add to the environment.
 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const dump = withoutDump();
  // As text, so that no letter is cut in two.
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(dump(text));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status: status ?? 1, outOfMemory: outOfMemory(status, signal) });
    });
  });
}

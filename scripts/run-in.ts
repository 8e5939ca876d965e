import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How a run ended. */
export interface Run {
  /** Exit status; 1 if a signal ended it. */
  readonly status: number;
  /** What it printed, on either stream. */
  readonly output: string;
}

/**
 * Runs a script of the project with the Node that runs us, and keeps what it prints.
 * @param folder the project, or a copy of it
 * @param env what to add to the environment
 */
export function runIn(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return runOf(child);
}

/** What a process that was started prints, and how it ends. */
export function runOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Run> {
  let output = '';
  const keep = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 1, output });
    });
  });
}

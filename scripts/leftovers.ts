import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build works in: `dist-<its process>`, and `dist-<its process>-old` while it swaps one site for another. */
const OF_A_BUILD = /^dist-(\d+)(-old)?$/;

/**
 * Clears away what builds left that were killed. One that was killed in the middle of the swap left the last good site
 * aside: that is put back first.
 * @param folder where builds work
 * @param dist the built site
 */
export async function clearLeftovers(folder: string, dist: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => {
    const [, pid] = OF_A_BUILD.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const old = left.find((name) => name.endsWith('-old'));
  if (old && !existsSync(dist)) await rename(join(folder, old), dist);
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * `npm run same`: checks that builds are reproducible. Builds again in another folder, time zone and locale, without any
 * cache, and compares the result with `dist/` byte by byte. Exit status 1 if a file differs.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';
import { runIn } from './run-in.ts';

/** As unlike this machine as an environment can be: the day, the order of letters and the form of dates differ. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const complaint = existsSync('dist/index.html')
  ? await compareBuilds()
  : '✖ There is nothing to compare with: dist/ holds no site.\n  What to do: npm run build';
if (complaint !== undefined) {
  console.error(complaint);
  process.exitCode = 1;
}

/** @returns what is wrong; nothing when the builds are the same. */
async function compareBuilds(): Promise<string | undefined> {
  await using copy = await copyProject();
  const { status, output } = await runIn(copy.folder, ['scripts/build.ts'], ELSEWHERE);
  if (status !== 0) return `${output}\n✖ A copy of the project in another folder does not build.`;
  const [here, there] = await Promise.all([hashes('dist'), hashes(join(copy.folder, 'dist'))]);
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  );
  if (differing.length === 0) {
    console.log(`✔ ${String(here.size)} files, the same to the byte in two folders.`);
    return undefined;
  }
  const list = differing.slice(0, 20).map((path) => {
    const only = !here.has(path) ? ' (second build only)' : !there.has(path) ? ' (first build only)' : '';
    return `  ${path}${only}`;
  });
  return [
    `✖ Two builds of the same source differ in ${String(differing.length)} files:`,
    ...list,
    '  What to look for: dist/ older than the source, a clock, randomness, the order of a folder, a path of the machine.',
  ].join('\n');
}

/** SHA-256 of each file under a folder, by its path there. */
async function hashes(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => {
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), digest];
    }),
  );
  return new Map(pairs);
}

import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { listPath, WORKER_PATH } from '../../model/offline.ts';
import { readingOrder } from '../../graph/questions/reading-order.ts';
import { diskCorpus } from '../disk-corpus.ts';
import { SIZES } from '../../model/sizes.ts';
import { candidates, describeFile, digestOf, editionList, type Described } from './edition-list.ts';

/** Files that are read at once. */
const AT_ONCE = 64;

const OLD_LIST = new RegExp(`^${listPath('[0-9a-f]+').replaceAll('.', '\\.')}$`);

/**
 * Writes the service worker and its list beside a built site.
 * @param root folder of the project.
 * @param folder of the built site, where nothing may change afterwards.
 * @param most files of single pages that the list may name
 * @returns the edition: first digits of the SHA-256 of the list and of the worker's code.
 */
export async function writeOffline(
  root: string,
  folder: string,
  most: number = SIZES.keptFiles,
): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
  const { old = [], own = [] } = Object.groupBy(names, (name) => (OLD_LIST.test(name) ? 'old' : 'own'));
  for (const name of old) await rm(join(folder, name));
  const { essential, others } = candidates(own, readingOrder(diskCorpus(root)), most);
  const pages = await described(folder, others, most);
  const isWhole = pages.length < most;
  const list = JSON.stringify(editionList(await described(folder, essential), pages, isWhole));
  const code = await bundleWorker(root);
  const edition = createHash('sha256').update(list).update(code).digest('hex').slice(0, 10);
  await writeFile(join(folder, listPath(edition)), list);
  const told = `const EDITION=${JSON.stringify(edition)},LIST_DIGEST=${JSON.stringify(digestOf(list))};`;
  await writeFile(join(folder, WORKER_PATH), `${told}\n${code}`);
  return edition;
}

/** The first files that are something to read, in the order of their names. */
async function described(
  folder: string,
  names: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<Described[]> {
  const files: Described[] = [];
  for (let at = 0; at < names.length && files.length < most; at += AT_ONCE) {
    const some = names
      .slice(at, at + AT_ONCE)
      .map(async (name) => describeFile({ name, content: await readFile(join(folder, name)) }));
    files.push(...(await Promise.all(some)).filter((file) => file !== undefined));
  }
  return files.slice(0, most);
}

/** One file of code: a worker must not need a second one, which could be of another edition. */
async function bundleWorker(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, 'src/browser/worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER_PATH },
      },
    },
  });
  const output = 'output' in result ? result.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk' || output.length !== 1) throw new Error('the worker must be one file');
  return chunk.code;
}

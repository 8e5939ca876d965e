import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { listPath, WORKER_PATH } from '../../model/offline.ts';
import { readingOrder } from '../../corpus/reading-order.ts';
import { diskCorpus } from '../disk-corpus.ts';
import { someAtOnce } from '../some-at-once.ts';
import { describeFile, editionList, mayBeKept, type Described } from './edition-list.ts';

const OLD_LIST = new RegExp(`^${listPath('[0-9a-f]+').replaceAll('.', '\\.')}$`);

/**
 * Writes the service worker and its list beside a built site.
 * @param root folder of the project.
 * @param folder of the built site, where nothing may change afterwards.
 * @returns the edition: first digits of the SHA-256 of the list and of the worker's code.
 */
export async function writeOffline(root: string, folder: string): Promise<string> {
  const described: Described[] = [];
  await someAtOnce(await readdir(folder, { recursive: true, withFileTypes: true }), async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).replaceAll(sep, '/').replace(/^\//, '');
    if (!entry.isFile()) return;
    if (OLD_LIST.test(name)) await rm(path);
    else if (mayBeKept(name)) {
      const file = describeFile({ name, content: await readFile(path) });
      if (file) described.push(file);
    }
  });
  const list = JSON.stringify(editionList(described, readingOrder(diskCorpus(root))));
  const code = await bundleWorker(root);
  const edition = createHash('sha256').update(list).update(code).digest('hex').slice(0, 10);
  await writeFile(join(folder, listPath(edition)), list);
  await writeFile(join(folder, WORKER_PATH), `const EDITION=${JSON.stringify(edition)};\n${code}`);
  return edition;
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

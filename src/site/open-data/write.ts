import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportContext } from '../../exports/context.ts';
import { dataAddress, DATA_FILES } from '../../exports/data/files.ts';

/** Characters that are written at once: a call for each piece would take longer than making it. */
const AT_ONCE = 2 ** 18;

/**
 * Writes the files of open data into a built site, piece by piece: of a large corpus they are hundreds of megabytes, which
 * as answers of pages would stand in memory several times.
 * @param folder of the built site
 * @returns how many files there are
 */
export async function writeOpenData(folder: string, context: ExportContext): Promise<number> {
  for (const { name, make } of DATA_FILES) {
    const path = join(folder, dataAddress(name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, inChunks(make(context)));
  }
  return DATA_FILES.length;
}

function* inChunks(text: string | Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of typeof text === 'string' ? [text] : text) {
    chunk += piece;
    if (chunk.length < AT_ONCE) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypeOf } from '../media-types.ts';
import { someAtOnce } from '../some-at-once.ts';

/** Brotli's quality: 5 takes a second for the site and beats gzip; 11 takes a quarter of a minute and a tenth off more. */
export type Quality = 5 | 11;

/** Below this an answer fits into the first packet anyway. */
const LEAST_BYTES = 512;

/** Few at once: each takes megabytes while it is at work, and a machine has few cores. */
const AT_ONCE = 6;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside each text of a built site, for servers that send such files as they are.
 * @param folder of the built site
 * @returns how many texts there are
 */
export async function precompress(folder: string, quality: Quality): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isText(mediaTypeOf(entry.name) ?? ''))
    .map((entry) => join(entry.parentPath, entry.name));
  let count = 0;
  const compress = async (file: string): Promise<void> => {
    if (await compressFile(file, quality)) count += 1;
  };
  await someAtOnce(files, compress, AT_ONCE);
  return count;
}

async function compressFile(file: string, quality: Quality): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < LEAST_BYTES) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [small, old] = await Promise.all([brotli(content, { params }), deflate(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, old)]);
  return true;
}

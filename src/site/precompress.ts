import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { SIZES } from '../model/sizes.ts';
import { isText, mediaTypeOf } from './media-types.ts';
import { someAtOnce } from './some-at-once.ts';

/** Brotli's quality: 5 takes a second for the site and beats gzip; 11 takes a quarter of a minute and a tenth off more. */
export type Quality = 5 | 11;

/** Below this an answer fits into the first packet anyway. */
const LEAST_BYTES = 512;

/** From here a text goes through in pieces: the open data of thousands of reports would fill the memory. */
const LARGE_BYTES = 2 ** 23;

/** Few at once: each takes megabytes while it is at work, and a machine has few cores. */
const AT_ONCE = 6;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside each text of a built site, for servers that send such files as they are.
 * @param folder of the built site
 * @param best quality, for as many texts as `most`; of more, all are compressed quickly
 * @returns how many texts there are, and with which quality they are compressed
 */
export async function precompress(
  folder: string,
  best: Quality,
  most: number = SIZES.smallestTexts,
): Promise<{ count: number; quality: Quality }> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isText(mediaTypeOf(entry.name) ?? ''))
    .map((entry) => join(entry.parentPath, entry.name));
  const quality = files.length > most ? 5 : best;
  let count = 0;
  const compress = async (file: string): Promise<void> => {
    if (await compressFile(file, quality)) count += 1;
  };
  await someAtOnce(files, compress, AT_ONCE);
  return { count, quality };
}

async function compressFile(file: string, quality: Quality): Promise<boolean> {
  const { size } = await stat(file);
  if (size < LEAST_BYTES) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  const level = 9;
  if (size >= LARGE_BYTES) {
    await Promise.all([
      pipeline(createReadStream(file), createBrotliCompress({ params }), createWriteStream(`${file}.br`)),
      pipeline(createReadStream(file), createGzip({ level }), createWriteStream(`${file}.gz`)),
    ]);
    return true;
  }
  const content = await readFile(file);
  const [small, old] = await Promise.all([brotli(content, { params }), deflate(content, { level })]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, old)]);
  return true;
}

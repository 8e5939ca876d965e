import { writeFileSync } from 'node:fs';
import { giveBlockIds } from '../../authoring/block-ids.ts';
import { clip } from '../../check/words.ts';
import { onDisk, shownPath } from '../content-dir.ts';
import { readContentFiles } from '../content-files.ts';

/**
 * Gives block ids to the passages of all articles that lack one, writes the articles that changed, and prints what was
 * given. An article whose text cannot be read stays as it is.
 * @param options.log where lines go; standard output when absent
 * @param options.root the project's root; the working folder when absent
 * @returns how many ids were given, and how many articles could not be read
 */
export function runIds(options: { log?: (line: string) => void; root?: string } = {}): {
  given: number;
  unread: number;
} {
  const { log = console.log, root = process.cwd() } = options;
  const result = { given: 0, unread: 0 };
  for (const { path, source } of readContentFiles(root).entries.articles) {
    try {
      // What was not UTF-8 cannot be written back as it was.
      if (source.includes('\ufffd')) throw new TypeError('not UTF-8');
      const { source: mended, given } = giveBlockIds(path, source);
      if (given.length > 0) writeFileSync(onDisk(root, path), mended);
      for (const { id, line, text } of given)
        log(`${shownPath(root, path)}:${String(line)}  ^${id}  ${clip(text, 60)}`);
      result.given += given.length;
    } catch {
      log(`${shownPath(root, path)}  left as it is: its text cannot be read. “npm run check” says why.`);
      result.unread += 1;
    }
  }
  log(summary(result.given));
  return result;
}

function summary(given: number): string {
  if (given === 0) return 'No passage lacks a block id.';
  return `${given === 1 ? '1 block id was' : `${String(given)} block ids were`} given. Better them now if you like: once published they stay.`;
}

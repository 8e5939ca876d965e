import type { z } from 'astro/zod';
import { problem, type Problem } from '../model/problems.ts';
import { editionList, pageSnapshot, type EditionList, type PageSnapshot } from '../model/schemas/index.ts';
import { makeArchive, type Archive } from '../read/archive.ts';
import type { RawFile } from '../read/raw.ts';
import { checksum } from './checksum.ts';
import { LIST_FILE, pageFile } from './format.ts';

/** The closed editions, and what is wrong with their files. */
export interface ReadArchive {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

const RESTORE = 'Closed editions are never edited: bring the file back from version control.';

/**
 * Reads the files under `content/editions`: the lists at once, pages when they are asked for. None of the rules for
 * content of today holds there: only that each file is what its edition wrote.
 */
export function readArchive(files: readonly RawFile[]): ReadArchive {
  const byPath = new Map(files.map((file) => [file.path.replace(/^content\/editions\//, ''), file]));
  const lists = [...byPath].filter(([path]) => path.endsWith(`/${LIST_FILE}`));
  const read = lists.map(([path, file]) => ({ path, file, list: readJson(file, editionList) }));
  const sound = read.flatMap(({ list }) => list ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));
  const archive = makeArchive(sound, (day, address) => {
    const file = byPath.get(pageFile(day, address));
    return file && readJson<PageSnapshot>(file, pageSnapshot);
  });
  const problems = [
    ...read.flatMap(({ path, file, list }) =>
      list && `${list.day}/${LIST_FILE}` === path
        ? []
        : [broken(file.path, `is not the list of an edition. ${RESTORE}`)],
    ),
    ...strayProblems(byPath, sound),
    ...chainProblems(sound),
    ...sound.flatMap((list) => storedProblems(list, byPath)),
  ];
  return { archive, problems };
}

function readJson<T>({ source }: RawFile, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(source)).data;
  } catch {
    return undefined;
  }
}

const broken = (file: string, message: string): Problem =>
  problem({ file, line: 1, column: 1 }, 'bad-edition', message);

/** Files that no edition wrote, or whose list is gone. */
function strayProblems(files: ReadonlyMap<string, RawFile>, lists: readonly EditionList[]): Problem[] {
  const written = new Set(
    lists.flatMap(({ day, pages }) => [
      `${day}/${LIST_FILE}`,
      ...Object.entries(pages).flatMap(([address, [from]]) => (from === day ? [pageFile(day, address)] : [])),
    ]),
  );
  const stray = [...files].filter(([path]) => !written.has(path) && !path.endsWith(`/${LIST_FILE}`));
  const [first] = stray;
  if (!first) return [];
  const [, file] = first;
  const others = stray.length > 1 ? ` and ${String(stray.length - 1)} more` : '';
  return [
    broken(
      file.path,
      `this file${others} is of no closed edition: no edition.json beside it names it. Only “npm run edition” writes here; bring the list back from version control, or take the file away.`,
    ),
  ];
}

/** Editions that the next one came after, and that are gone. */
function chainProblems(lists: readonly EditionList[]): Problem[] {
  return lists.flatMap(({ day, previous }, i) => {
    const before = lists[i - 1]?.day ?? null;
    if (previous === before) return [];
    const path = `content/editions/${day}/${LIST_FILE}`;
    return [
      broken(
        path,
        `the edition before is ${previous ?? 'none'} by this list, and ${before ?? 'none'} by the folders beside it. Bring content/editions back from version control.`,
      ),
    ];
  });
}

/** Pages that an edition names and whose files are gone or were edited: told of the edition that stored them. */
function storedProblems({ day, pages }: EditionList, files: ReadonlyMap<string, RawFile>): Problem[] {
  return Object.entries(pages).flatMap(([address, [from, sum]]) => {
    const path = pageFile(from, address);
    const file = files.get(path);
    if (from === day && file && checksum(file.source.replaceAll('\r\n', '\n')) !== sum)
      return [broken(file.path, `these words were edited after the edition was closed. ${RESTORE}`)];
    if (file) return [];
    const list = `content/editions/${day}/${LIST_FILE}`;
    return [
      broken(
        list,
        `${address} is of this edition, and its file content/editions/${path} is gone. ${RESTORE}`,
      ),
    ];
  });
}

import type { z } from 'astro/zod';
import { isId } from '../../model/ids.ts';
import { problem, type Problem } from '../../model/problems.ts';
import { SCHEMAS, type DataOf, type FileCollection } from '../../model/schemas/index.ts';
import { readBlocks } from '../../read/blocks.ts';
import { readEntryFile } from '../../read/entry-file.ts';
import type { RawFile } from '../../read/raw.ts';
import { characterProblems, lookAlikeProblems, nfcProblems } from './characters.ts';
import type { CheckedFile } from '../context.ts';
import { markupProblems } from './markup.ts';
import { readTree } from './parse-problems.ts';
import { fitSchema } from './schema.ts';
import { toneProblems } from './tones.ts';
import { unfilledText } from './unfilled.ts';
import { yamlProblems } from './yaml-words.ts';

/** Longest content file, in UTF-16 units: ten times the longest article there is. */
export const SIZE_LIMIT = 100_000;

/** What a file is by itself: its problems, and what it says if its fields are sound. */
export interface FileOutcome<C extends FileCollection> {
  readonly checked: CheckedFile<C> | undefined;
  readonly problems: readonly Problem[];
}

/** Id of a file: its path under its collection, without the ending. */
export function idOf(collection: string, path: string): string {
  return path.slice(path.indexOf(`/${collection}/`) + collection.length + 2).replace(/\.mdx$/, '');
}

/** Whether a file's id is one: of two parts for a note, of one for all others. */
export function hasGoodId(collection: string, id: string): boolean {
  const parts = id.split('/');
  return parts.length === (collection === 'annotations' ? 2 : 1) && parts.every(isId);
}

/** Checks a file by itself. */
export function checkFile<C extends FileCollection>(collection: C, raw: RawFile): FileOutcome<C> {
  const start = { file: raw.path, line: 1, column: 1 };
  const id = idOf(collection, raw.path);
  const named = nameProblems(raw.path, collection, id).map((message) => problem(start, 'bad-id', message));
  if (raw.source.length > SIZE_LIMIT) {
    const message = `the file has ${String(raw.source.length)} characters, more than ${String(SIZE_LIMIT)}: no page is that long. Look for something pasted by mistake, or split it.`;
    return { checked: undefined, problems: [...named, problem(start, 'file-size', message)] };
  }
  const file = readEntryFile(raw.path, raw.source);
  const written = [
    ...named,
    ...characterProblems(raw.path, raw.source),
    ...lookAlikeProblems(raw.path, raw.source),
    ...nfcProblems(raw.path, raw.source),
  ];
  if (file.errors.length === 0 && (file.value === undefined || file.value === null)) {
    return { checked: undefined, problems: [...written, problem(start, 'schema', noFields(raw.source))] };
  }
  const { tree, problems: unreadable } = readTree(file);
  const texts = [
    ...written,
    ...yamlProblems(file),
    ...unreadable,
    ...(tree ? markupProblems(file, collection, tree) : []),
    ...unfilledText(file),
  ];
  if (file.errors.length > 0) return { checked: undefined, problems: texts };
  const schema: z.ZodType = SCHEMAS[collection];
  const { data, problems: misfit } = fitSchema<DataOf<C>>(file, schema);
  if (data === undefined) return { checked: undefined, problems: [...texts, ...misfit] };
  const blocks = collection === 'articles' && tree ? readBlocks(tree) : [];
  const checked = { collection, id, file, data, tree, blocks } as CheckedFile<C>;
  return { checked, problems: [...texts, ...toneProblems({ file, data: checked.data })] };
}

function noFields(source: string): string {
  const fences = source.match(/^\uFEFF?---[ \t]*$/gm)?.length ?? 0;
  const what = !/^\uFEFF?---/.test(source)
    ? 'the file does not begin with fields between two lines of ---'
    : fences < 2
      ? 'the fields at its top are not closed by a second line of ---'
      : 'there are no fields between the two lines of --- at its top';
  return `${what}: nothing says what it is. docs/content.md shows how to begin.`;
}

function nameProblems(path: string, collection: FileCollection, id: string): string[] {
  const wanted =
    collection === 'annotations'
      ? 'content/annotations/<article>/<note>.mdx'
      : `content/${collection}/<id>.mdx`;
  const rename = `Rename it to the form ${wanted}.`;
  if (!path.endsWith('.mdx'))
    return [`the file name does not end in .mdx, so no page would be made of it. ${rename}`];
  if (hasGoodId(collection, id)) return [];
  return path.split('/').length === wanted.split('/').length
    ? [
        `the file name is not an id: it becomes an address, so it has only lower-case ASCII letters, digits and single hyphens. ${rename}`,
      ]
    : [`the file stands in the wrong folder. Move it to the form ${wanted}.`];
}

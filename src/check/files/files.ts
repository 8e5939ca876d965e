import type { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import { SCHEMAS, type DataOf, type FileCollection } from '../../model/schemas/index.ts';
import { readBlocks } from '../../read/blocks.ts';
import { readEntryFile } from '../../read/entry-file.ts';
import type { RawFile } from '../../read/raw.ts';
import { characterProblems, lookAlikeProblems, nfcProblems } from './characters.ts';
import type { CheckedFile } from '../context.ts';
import { idOf } from './file-names.ts';
import { houseStyleInBody, houseStyleInFields } from './house-style.ts';
import { markupProblems } from './markup.ts';
import { readTree } from './parse-problems.ts';
import { markupInFields, rawSignProblems, rawSigns } from './raw-signs.ts';
import { fitSchema } from './schema.ts';
import { toneProblems } from './tones.ts';
import { emptyText, unfilledText } from './unfilled.ts';
import { cutValues, yamlProblems } from './yaml-words.ts';

/** Longest content file, in UTF-16 units: ten times the longest article there is. */
export const SIZE_LIMIT = 100_000;

/** What a file is by itself: its problems, and what it says if its fields are sound. */
export interface FileOutcome<C extends FileCollection> {
  readonly checked: CheckedFile<C> | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a file whose name is right by itself. */
export function checkFile<C extends FileCollection>(collection: C, raw: RawFile): FileOutcome<C> {
  const start = { file: raw.path, line: 1, column: 1 };
  const id = idOf(collection, raw.path);
  if (raw.source.length > SIZE_LIMIT) {
    const message = `the file has ${String(raw.source.length)} characters, more than ${String(SIZE_LIMIT)}: no page is that long. Look for something pasted by mistake, or split it.`;
    return { checked: undefined, problems: [problem(start, 'file-size', message)] };
  }
  const file = readEntryFile(raw.path, raw.source);
  const written = [
    ...characterProblems(raw.path, raw.source),
    ...lookAlikeProblems(raw.path, raw.source),
    ...nfcProblems(raw.path, raw.source),
  ];
  if (file.errors.length === 0 && (file.value === undefined || file.value === null)) {
    return { checked: undefined, problems: [...written, problem(start, 'schema', noFields(raw.source))] };
  }
  const { tree, problems: unreadable } = readTree(file);
  const blocks = collection === 'articles' && tree ? readBlocks(tree) : [];
  const signs = tree ? rawSigns(file.body, tree, collection === 'articles' ? blocks : undefined) : [];
  const texts = [
    ...written,
    ...yamlProblems(file),
    ...cutValues(file, SCHEMAS[collection]),
    ...unreadable,
    ...(tree ? markupProblems(file, collection, tree) : []),
    ...(tree ? houseStyleInBody(file, tree) : []),
    ...rawSignProblems(file, signs),
    ...unfilledText(file),
  ];
  if (file.errors.length > 0) return { checked: undefined, problems: texts };
  const schema: z.ZodType = SCHEMAS[collection];
  const { data, problems: misfit } = fitSchema<DataOf<C>>(file, schema);
  if (data === undefined) return { checked: undefined, problems: [...texts, ...misfit] };
  const checked = { collection, id, file, data, tree, blocks, signs } as CheckedFile<C>;
  return {
    checked,
    problems: [
      ...texts,
      ...emptyText(file, collection, tree),
      ...toneProblems({ file, data: checked.data }),
      ...houseStyleInFields(file, data),
      ...markupInFields(file, data),
    ],
  };
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

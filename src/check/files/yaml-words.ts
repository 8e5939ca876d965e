import type { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import type { Located, YamlError } from '../../read/entry-file.ts';
import { UNFILLED_VALUE } from '../../read/unfilled.ts';
import { quoted } from '../words.ts';
import { descriptionAt } from './schema-fields.ts';

/** What the YAML library's codes mean to an editor, and what to do. */
const WORDS: Readonly<Record<string, string>> = {
  ALIAS: 'a value that begins with * is read as a reference to another. Put the value in quotes',
  BAD_ALIAS: 'a value that begins with * is read as a reference to another. Put the value in quotes',
  BAD_DQ_ESCAPE:
    'a backslash inside "…" begins a sign that does not exist. Write \\\\ for a backslash, or use \'…\'',
  BAD_INDENT: 'this line is indented otherwise than its neighbours. Align it',
  BAD_SCALAR_START: 'a value cannot begin with this sign. Put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'the value holds a colon, or goes on in the next line with another field. Put a value with “: ” in it in quotes, and indent each field alike',
  DUPLICATE_KEY: 'this field stands twice: only one of them could count. Join them or delete one',
  MULTILINE_IMPLICIT_KEY:
    'this line is no field: a field is a name, a colon, a space and a value. Look for a missing space after the colon, or indent a value that goes on from the line above',
  MULTIPLE_DOCS: 'a line of --- or … parts the file in two. Delete it',
  RESOURCE_EXHAUSTION: 'brackets stand too deep in each other. Look for a row of [ or {',
  TAG: 'a value that begins with ! is read as the name of a type. Put the value in quotes',
  TAB_AS_INDENT: 'the line is indented with a tab. Indent it with spaces',
};

/** By words of the library, where one code says several things. */
const BY_MESSAGE: readonly [RegExp, string][] = [
  [
    /Missing closing .quote/,
    'a value that begins with a quotation mark is not closed by one. Close it, or put a backslash before a mark inside "…"',
  ],
  [
    /Flow (?:map|sequence)/,
    'a value that begins with [ or { is not closed by ] or }. Close it, or put the value in quotes if the sign is meant',
  ],
  [
    /Not a YAML token/,
    'words follow a > or | in its line. A value that begins with such a sign is put in quotes; else write its words in the next lines, indented',
  ],
  [/without - indicator/, 'this line is indented otherwise than its neighbours. Align it'],
  [
    /at node end/,
    "something stands behind the end of a value: perhaps a quotation mark inside quotation marks. Put the whole value in '…', or use curly quotes inside it",
  ],
  [
    /block-seq-ind on same line/,
    'a list begins in the line of its field. Begin each item in a line of its own, with “- ” before it',
  ],
];

/** The first syntax error of a YAML text: what follows it is most often its echo. */
export function yamlProblems({ errors }: Located): Problem[] {
  // Where the stack ends is no place in the text: the row of brackets begins in that line.
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return [problem({ ...tooDeep.place, column: 1 }, 'yaml-syntax', yamlMessage(tooDeep))];
  const [first] = errors;
  return first ? [problem(first.place, 'yaml-syntax', yamlMessage(first))] : [];
}

/** Signs that look right and that YAML does not read as what they look like. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?=\S|\u00a0)[ -]*[\u00a0\u2000-\u200a\u3000]/u,
    'this line is indented with a space of another sort (U+00A0, from a page or a word processor), which YAML does not read as one. Delete the blanks before its words and type spaces',
  ],
  [
    /:\s+[“”‘’]/u,
    'the value stands in curly quotation marks, which are letters to YAML. Around a value write straight ones: "…"; curly ones stay inside',
  ],
];

function yamlMessage({ code, message, line }: YamlError): string {
  const seeming = LOOK_ALIKES.find(([pattern]) => pattern.test(line))?.[1];
  if (seeming !== undefined) return `the fields cannot be read: ${seeming}.`;
  const words = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? WORDS[code];
  if (words !== undefined) return `the fields cannot be read: ${words}.`;
  return 'the fields cannot be read near here. Look for a quotation mark, bracket or colon too many or too few, and indent each field as its neighbours.';
}

/**
 * Values that YAML cuts at ` #`, as `Ngoại trưởng từ 2025 #1 trong đoàn`: what follows would be lost. What a skeleton says
 * behind a field is no part of it, nor is a remark behind a value of one word.
 */
export function cutValues(located: Located, schema: z.ZodType): Problem[] {
  return located.remarks.flatMap(({ place, path, value, words }) => {
    if (typeof value !== 'string' || UNFILLED_VALUE.test(value)) return [];
    const asked = descriptionAt(schema, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
    if ((asked !== undefined && words.includes(asked)) || (!/\s/.test(value) && /^\s/.test(words))) return [];
    const message = `“ #” begins a comment, so that ${quoted(`#${words}`, 40)} would be lost. If it belongs to the value, put the whole value in quotes; a remark stands in a line of its own.`;
    return [problem(place, 'yaml-syntax', message)];
  });
}

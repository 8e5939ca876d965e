import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import { COMPONENTS, isComponent } from '../../model/schemas/index.ts';
import type { EntryFile } from '../../read/entry-file.ts';
import { parseBody } from '../../read/parse.ts';
import { quoted } from '../words.ts';

/** Levels that a tree may have: more is no prose, and would exhaust the stack of whatever walks it. */
const DEPTH_LIMIT = 50;

/** Signs of Markdown that a body may have: the parser's time grows with their square, and prose has some hundreds. */
const SIGN_LIMIT = 2000;

/** The beginning of a line that opens so many lists and quotations at once that parsing alone would take minutes. */
const DEEP_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){20}/m;

/** A body's tree, or why there is none. */
export function readTree(file: EntryFile): { tree: Root | undefined; problems: Problem[] } {
  const failed = (place: Place, message: string): { tree: undefined; problems: Problem[] } => ({
    tree: undefined,
    problems: [problem(place, 'markdown-syntax', message)],
  });
  if (signsIn(file.body) > SIGN_LIMIT) {
    const lines = file.body.split('\n');
    const worst = lines.reduce((most, line, i) => (signsIn(line) > signsIn(lines[most] ?? '') ? i : most), 0);
    const before = lines.slice(0, worst).reduce((sum, line) => sum + line.length + 1, 0);
    return failed(
      file.placeInBody(before),
      `the text has more than ${String(SIGN_LIMIT)} signs such as [ * _ < > {, most of them in this line: that is no prose. Look for something pasted by mistake.`,
    );
  }
  const deep = DEEP_LINE.exec(file.body);
  if (deep) return failed(file.placeInBody(deep.index), TOO_DEEP);
  try {
    const tree = parseBody(file.body);
    return isDeep(tree) ? failed(file.placeInBody(0), TOO_DEEP) : { tree, problems: [] };
  } catch (error) {
    if (error instanceof VFileMessage) return failed(...explain(file, error));
    throw error;
  }
}

const TOO_DEEP =
  'lists or quotations stand too deep in each other: no reader could follow. Look for a row of > or - signs, and write plain paragraphs.';

function signsIn(text: string): number {
  return text.match(/[*_`~[\]<>{}]/g)?.length ?? 0;
}

function isDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** MDX stops at a tag or brace that it cannot finish, often far behind it: the sign itself is what to mend. */
function explain(file: EntryFile, error: VFileMessage): [Place, string] {
  const at = culprit(file.body, error);
  const place = file.placeInBody(at);
  const opening = file.body.slice(at, at + 24).split('\n')[0] ?? '';
  if (/^(?:import|export)\b/.test(opening)) {
    return [
      place,
      'a paragraph that begins with “import” or “export” is read as a program. Begin it with another word.',
    ];
  }
  if (opening.startsWith('<!--')) {
    return [
      place,
      '“<!--” begins an HTML comment, and content has none. Delete it, and the “-->” at its end; a remark for editors stands among the fields, in a line that begins with #.',
    ];
  }
  if (/^<(?:https?:|[^\s<>]+@)/.test(opening)) {
    return [
      place,
      `${quoted(opening, 20)} is an address in <…>, which is read as a tag. Write it as [words](address).`,
    ];
  }
  const [, tag = ''] = /^<\/?([A-Za-z]+)/.exec(opening) ?? [];
  if (isComponent(tag)) {
    return [place, `“<${tag}>” is not whole. Write it as ${COMPONENTS[tag].example}.`];
  }
  const sign = opening.charAt(0);
  const reading = sign === '{' ? 'the beginning of a program in braces' : 'a tag';
  return [
    place,
    `“${sign}” in ${quoted(opening, 20)} is read as ${reading}, and content is plain Markdown. Take it away, or write \\${sign} if the sign is meant.`,
  ];
}

function culprit(body: string, error: VFileMessage): number {
  // “Expected a closing tag for `<b>` (3:6-3:9)”: the place of the tag stands in the words only.
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  if (line && column) return offsetAt(body, Number(line), Number(column));
  const end = offsetAt(body, error.line ?? 1, error.column ?? 1);
  if (error.source === 'micromark-extension-mdxjs-esm') return body.lastIndexOf('\n', end - 1) + 1;
  const signs = [...body.slice(0, end + 1).matchAll(/(?<!\\)[<{}]/g)];
  const unfinished = error.ruleId === 'unexpected-eof' ? openBrace(signs) : undefined;
  return unfinished ?? signs.findLast(([sign]) => sign !== '}')?.index ?? Math.min(end, body.length);
}

/** The innermost brace that is still open after all signs. */
function openBrace(signs: readonly RegExpExecArray[]): number | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of signs) {
    if (sign === '{') open.push(index);
    if (sign === '}') open.pop();
  }
  return open.at(-1);
}

function offsetAt(body: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i += 1) start = body.indexOf('\n', start) + 1;
  return start + column - 1;
}

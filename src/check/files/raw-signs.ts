import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Problem, type ProblemCode } from '../../model/problems.ts';
import type { Block } from '../../read/blocks.ts';
import type { EntryFile, Located } from '../../read/entry-file.ts';
import { quoted } from '../words.ts';
import { textsIn } from './field-texts.ts';

/** Signs that an editor meant as markup and that would stand on the page as they were typed. */
export interface RawSign {
  /** Offset in the body, UTF-16 units. */
  readonly at: number;
  readonly code: ProblemCode;
  readonly message: string;
}

/** What looks like markup in text, and how to write what was meant. A backslash before the sign takes it out of this. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?!\\)\|.*\||\|[ \t]*:?-+:?[ \t]*\|/gm,
    'this begins a table, and the site has none. Write its rows as a list or as sentences',
  ],
  [
    /(?<!\\)\[\^[^\]\s]*\]/g,
    'this is a footnote, and the site has none. Write a note (npm run new -- note <article>/<id>), or a sentence',
  ],
  [
    /^#{1,6}(?=[^\s#])/gm,
    'a heading needs a space behind its signs. Write “## ” before its words, with an empty line before it; or \\# if the sign is meant',
  ],
  [
    /(?<!\\)\[\[|(?<!\\)\]\]/g,
    'double brackets are no link here. Write [words](#kind:id), or [words](/…/) for a page',
  ],
  [
    /(?<!\\)\[[^\]\n]+\][ \t]+\((?=#|\/|https?:)/g,
    'a space parts the words of this link from its address. Write [words](address) without it',
  ],
  [/^\[[ xX]?\](?= )/gm, 'boxes to tick are no markup here. Take the brackets away'],
  [
    /(?<!\\)(?:\*\*|(?<!_)__(?!_))/g,
    'these signs begin or end **strong** words and have no partner. Write both, each next to a letter, or take them away',
  ],
  [
    /(?<![\\\p{L}\d*])\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\d*])/gu,
    'this sign would stand on the page. Take it away, or write \\* if it is meant',
  ],
  [/(?<!\\)~~/g, 'struck text is no markup here. Take the signs ~ away'],
  [/(?<!\\)==(?=\S)/g, 'coloured text is no markup here. Take the signs = away'],
  [/^:{3,}/gm, 'boxes of ::: are no markup here. Write a paragraph'],
  [
    /(?<![(<])\bhttps?:\/\/\S+/g,
    'an address in the text is no link, and long ones break the line. Write [words](address)',
  ],
];

/** ` ^block-id` of two syllables or more: `^2` and `^_^` are no ids. */
const BLOCK_ID = /(?<!\\)\^[a-z0-9]+(?:-[a-z0-9]+)+/g;

const ID_IN_TEXT =
  'a block id ends a passage, and here words follow it, so it would stand on the page and lead nowhere. Put an empty line behind it where the passage ends, or take it away';
const ID_WITHOUT_SPACE = 'a block id has a space before it. Write one';

const ID_OF_NOTHING = 'only passages of articles have block ids. Take it away';

/**
 * Where Markdown left signs in the text of a body as they were typed.
 * @param blocks the passages of an article, whose ids are rightly there; undefined for other files
 */
export function rawSigns(body: string, tree: Root, blocks: readonly Block[] | undefined): RawSign[] {
  const ends = new Set(blocks?.map((block) => idOffset(body, block)));
  const found: RawSign[] = [];
  const add = (at: number, message: string, code: ProblemCode = 'markup'): void =>
    void found.push({ at, code, message });
  visit(tree, (node, _index, parent) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const source = body.slice(start, end);
    if (node.type === 'heading' && headingSigns(source, start, add)) return SKIP;
    const list = node.type === 'list' && parent?.type === 'root' ? listSign(node, source) : undefined;
    if (list) add(start, list);
    // The words of a link may be its address.
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text') return undefined;
    for (const [pattern, message] of SIGNS)
      for (const { index, 0: words } of source.matchAll(pattern))
        add(start + index, `${quoted(words, 30)}: ${message}.`);
    for (const { index, 0: id } of source.matchAll(BLOCK_ID)) {
      const at = start + index;
      if (ends.has(at)) continue;
      const glued = /\S/.test(body.charAt(at - 1)) && isLast(body, at + id.length);
      const why = !blocks ? ID_OF_NOTHING : glued ? ID_WITHOUT_SPACE : ID_IN_TEXT;
      add(at, `${id}: ${why}.`, 'bad-block-id');
    }
    return undefined;
  });
  return found;
}

/** Offset of the caret of a passage's block id; undefined without one. */
function idOffset(body: string, { node, rawId }: Block): number | undefined {
  return rawId === undefined ? undefined : body.lastIndexOf(`^${rawId}`, node.position?.end.offset);
}

/** A line of dashes or of = under a paragraph makes a heading of it; and a heading has an address by its words. */
function headingSigns(source: string, start: number, add: (at: number, message: string) => void): boolean {
  const message = headingMessage(source);
  if (message !== undefined) add(start, message);
  return message !== undefined;
}

function headingMessage(source: string): string | undefined {
  if (!source.startsWith('#'))
    return 'the line of dashes or = under this paragraph makes a heading of it. Take the line away, or put an empty line and “## ” before words that are a heading.';
  if (/^#+[ \t]*#*$/.test(source))
    return 'this heading has no words: nobody could tell where it leads. Write them, or take “##” away.';
  if (BLOCK_ID_AT_END.test(source))
    return 'a heading takes no block id: its words make its address. Take the id away.';
  return undefined;
}

const BLOCK_ID_AT_END = /\s\^[a-z0-9-]+\s*$/;

/** Paragraphs that Markdown takes for a list: one that begins with a year, and a line of speech after a hyphen. */
function listSign(
  { ordered, start, children }: Extract<Nodes, { type: 'list' }>,
  source: string,
): string | undefined {
  const [sign = ''] = /^\S+/.exec(source) ?? [];
  if (ordered && ((start ?? 1) > 99 || (children.length === 1 && (start ?? 1) > 1)))
    return `${quoted(sign)} at the beginning of a line makes its paragraph item ${String(start)} of a list. Write ${sign.slice(0, -1)}\\${sign.slice(-1)}, or begin with another word.`;
  if (!ordered && children.length === 1)
    return `${quoted(sign)} at the beginning of a line makes a list, and this one has a single item. If somebody speaks, put the words in “ ”; else take the sign away.`;
  return undefined;
}

/** Whether only blanks follow in the paragraph. */
const isLast = (body: string, end: number): boolean =>
  /^[ \t]*(?:\r?\n[ \t>]*(?:\r?\n|$)|$)/.test(body.slice(end));

/** One table has many bars: each sort of sign is told once for each file, and each block id by itself. */
function firstOfEach(found: readonly RawSign[]): RawSign[] {
  const bySort = Map.groupBy(found, ({ at, code, message }) =>
    code === 'bad-block-id' ? at : message.slice(message.indexOf(': ')),
  );
  return [...bySort.values()].flatMap(([first]) => first ?? []);
}

/** What is markup in a text, and not in a field. */
const IN_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\[[^\]\n]+\]\([^)\s]+\)/g, 'a field holds no links. Keep the words alone'],
  [/\*\*[^*\n]+\*\*/g, 'a field holds no **strong** words. Take the signs away'],
];

/** Markup in fields, which show it as it was typed. */
export function markupInFields(located: Located, data: unknown): Problem[] {
  return textsIn(data, new Set(['reportTo'])).flatMap(({ text, path }) =>
    IN_FIELDS.flatMap(([pattern, message]) =>
      Array.from(text.matchAll(pattern), ({ 0: words }) =>
        problem(located.placeOfWords(path, words), 'markup', `${quoted(words, 30)}: ${message}.`),
      ),
    ),
  );
}

/** Problems of what Markdown left in the text of a file. */
export function rawSignProblems(file: EntryFile, signs: readonly RawSign[]): Problem[] {
  return firstOfEach(signs).map(({ at, code, message }) => problem(file.placeInBody(at), code, message));
}

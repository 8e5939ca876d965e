import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Problem } from '../../model/problems.ts';
import { isTag } from '../../read/components.ts';
import type { EntryFile, Located } from '../../read/entry-file.ts';
import { quoted } from '../words.ts';
import { textsIn } from './field-texts.ts';

/** Signs of other houses, and how Vietnamese print writes what is meant. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)"/g, 'a straight quotation mark. Write “ before the words and ” behind them'],
  [/[«»„]/g, 'a quotation mark of another language. Write “ before the words and ” behind them'],
  [/(?<=[^\s|]) - (?=[^\s|])/g, 'a hyphen between spaces. Write an en dash: A – B'],
  [/—/g, 'an em dash. Write an en dash between spaces ( – )'],
  [/(?<![\d.-])\d{1,2}[-.]\d{1,2}[-.]\d{4}(?!\d)/g, 'a date. Write it with strokes: 18/2/2025'],
  [/\d\.\d{1,2}(?=%| %| (?:nghìn|triệu|tỷ)(?!\p{L}))/gu, 'a decimal point. Write a comma: 1,5 triệu'],
  [/(?<!\.)\.\.\.(?!\.)/g, 'three full stops. Write the sign …'],
];

/** Fields in which words stand as others wrote them, or that are no prose. */
const AS_FOUND: ReadonlySet<string> = new Set([
  ...['nameEn', 'nameRu', 'aliases', 'searchTerms', 'spellings', 'wikidata', 'linking', 'example'],
  ...['quote', 'publisher', 'url', 'archive', 'reportTo', 'trySearches', 'addresses', 'compounds'],
]);

/** Words between curly quotation marks: somebody else's, with the signs they chose. */
const QUOTED = /“[^“”]*”/g;

interface Sign {
  readonly at: number;
  readonly words: string;
  readonly message: string;
}

/** Signs of another house in a text. @param text as written */
function foreignSigns(text: string): Sign[] {
  const own = text.replace(QUOTED, (words) => '“'.padEnd(words.length - 1, ' ') + '”');
  return SIGNS.flatMap(([pattern, message]) =>
    Array.from(own.matchAll(pattern), ({ index, 0: sign }) => ({
      at: index,
      words: text.slice(Math.max(0, index - 12), index + sign.length + 12),
      message,
    })),
  );
}

const message = ({ words, message: what }: Sign): string => `in ${quoted(words)} stands ${what}.`;

/** Signs in a body that house style writes otherwise; each sort is told once for each file. */
export function houseStyleInBody(file: EntryFile, tree: Root): Problem[] {
  const found: (Sign & { readonly offset: number })[] = [];
  visit(tree, (node: Nodes) => {
    // Words in another language keep its signs.
    if (isTag(node) && node.attributes.some((each) => 'name' in each && each.name === 'lang')) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const start = node.position?.start.offset ?? 0;
    const source = file.body.slice(start, node.position?.end.offset);
    found.push(...foreignSigns(proseOnly(source)).map((sign) => ({ ...sign, offset: start + sign.at })));
    return undefined;
  });
  return onceEach(found).map((sign) => problem(file.placeInBody(sign.offset), 'house-style', message(sign)));
}

/** A paragraph with its tags, and what they say in another language, and its addresses blanked out. */
function proseOnly(source: string): string {
  return source.replace(/<(\w+)[^<>]*\blang=[^<>]*>[\s\S]*?<\/\1>|<[^<>]*>|\]\([^)]*\)/g, (tag) =>
    ' '.repeat(tag.length),
  );
}

/** The same in fields. */
export function houseStyleInFields(located: Located, data: unknown): Problem[] {
  // A source is cited as its publisher wrote it.
  if (typeof data === 'object' && data !== null && 'publisher' in data) return [];
  const found = textsIn(data, AS_FOUND).flatMap(({ text, path }) =>
    foreignSigns(text).map((sign) => ({ ...sign, path })),
  );
  return onceEach(found).map((sign) => problem(located.placeOf(sign.path), 'house-style', message(sign)));
}

function onceEach<S extends Sign>(signs: readonly S[]): S[] {
  return [...Map.groupBy(signs, ({ message: what }) => what).values()].flatMap(([first]) => first ?? []);
}

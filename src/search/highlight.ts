import type { QueryWord } from './query/query-words.ts';
import type { TextIndex, WordMatch } from './text-index.ts';
import { tokenise, type Token } from './tokens.ts';
import { isRight } from './match-confidence.ts';
import type { Marked, Range } from './types.ts';
import { CONTEXT } from './limits.ts';

/** A word to highlight: the index of its query word, and how many UTF-16 units of it. */
interface Spot {
  readonly word: number;
  readonly units: number;
}

/** Spots by the key of the word they are in. */
type Spots = ReadonlyMap<string, readonly Spot[]>;

/** The words of a reading as found in an index. */
export type FoundWords = readonly [words: readonly QueryWord[], index: TextIndex];

/** Highlights the words of one reading of a query in any text. */
export class Highlighter {
  readonly #found: readonly FoundWords[];
  readonly #words: readonly QueryWord[];
  #right: Spots | undefined;
  #all: Spots | undefined;

  /** @param found the words of the reading, as found in each of the indexes; at least one */
  constructor(found: readonly [FoundWords, ...FoundWords[]]) {
    this.#found = found;
    this.#words = found[0][0];
  }

  /**
   * Ranges to highlight in a text: the whole query where it occurs as a phrase, otherwise each word that is not a stop
   * word. Words with other diacritics than the query's are a fallback, for texts that have none with the same.
   */
  ranges(text: string): Range[] {
    const tokens = tokenise(text);
    this.#right ??= spotsOf(this.#found, ({ agreement }, { mended }) => !mended && isRight(agreement));
    const ranges = this.#rangesBy(this.#right, tokens, text);
    if (ranges.length > 0) return ranges;
    this.#all ??= spotsOf(this.#found, () => true);
    return this.#rangesBy(this.#all, tokens, text);
  }

  #rangesBy(spots: Spots, tokens: readonly Token[], text: string): Range[] {
    const phrases = tokens.flatMap((_, at) => this.#phraseAt(spots, tokens, at) ?? []);
    if (phrases.length > 0) return phrases;
    const words = tokens.flatMap((token) => {
      const spot = spots.get(token.key)?.find(({ word }) => !this.#words[word]?.small);
      return spot ? [{ start: token.start, end: Math.min(token.end, token.start + spot.units) }] : [];
    });
    return join(words, text);
  }

  #phraseAt(spots: Spots, tokens: readonly Token[], at: number): Range | undefined {
    let range: Range | undefined;
    for (let i = 0; i < this.#words.length; i += 1) {
      const token = tokens[at + i];
      const spot = token && spots.get(token.key)?.find(({ word }) => word === i);
      if (!spot) return undefined;
      range = { start: range?.start ?? token.start, end: Math.min(token.end, token.start + spot.units) };
    }
    return range;
  }

  /** The text with the ranges to highlight. */
  mark(text: string): Marked {
    return { text, ranges: this.ranges(text) };
  }

  /** An excerpt around the densest group of matches, cut between words. */
  excerpt(text: string): Marked {
    const ranges = this.ranges(text);
    if (text.length <= CONTEXT) return { text, ranges };
    const { from, to } = excerptWindow(text, ranges);
    const head = from > 0 ? '… ' : '';
    const shift = head.length - from;
    return {
      text: head + text.slice(from, to) + (to < text.length ? ' …' : ''),
      ranges: ranges
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    };
  }
}

/** The part of a text that has most of the ranges in one line, with some words of context before the first. */
function excerptWindow(text: string, ranges: readonly Range[]): { from: number; to: number } {
  const size = CONTEXT * 0.75;
  const marked = (range: Range): number =>
    ranges
      .filter(({ start, end }) => start >= range.start && end <= range.start + size)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const best = ranges.reduce<Range | undefined>((a, b) => (a && marked(a) >= marked(b) ? a : b), undefined);
  const wanted = Math.max(0, Math.min((best?.start ?? 0) - CONTEXT / 4, text.length - CONTEXT));
  const from = wanted === 0 ? 0 : wordStart(text, wanted, best?.start ?? 0);
  const cut = text.lastIndexOf(' ', Math.max(from + CONTEXT, best?.end ?? 0));
  const to = from + CONTEXT >= text.length ? text.length : Math.max(cut, best?.end ?? 0);
  return { from, to: to > from ? to : text.length };
}

/** Start of the first word at or after an offset, but not after a limit. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space + 1 > limit ? Math.min(at, limit) : space + 1;
}

/** Merges ranges that only white space separates. */
function join(ranges: readonly Range[], text: string): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

function spotsOf(
  found: readonly FoundWords[],
  wanted: (match: WordMatch, word: QueryWord) => boolean,
): Spots {
  const spots = new Map<string, Spot[]>();
  for (const [words, index] of found) {
    words.forEach((queryWord, word) => {
      const { token, matches } = queryWord;
      for (const match of matches) {
        if (!wanted(match, queryWord)) continue;
        const key = index.keyOf(match.word);
        const spot = { word, units: match.prefix ? token.folded.length : Infinity };
        spots.set(key, [...(spots.get(key) ?? []), spot]);
      }
    });
  }
  return spots;
}

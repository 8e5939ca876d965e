import type { QueryWord } from './query-words.ts';
import type { TextIndex } from './text-index.ts';
import { tokenise, type Token } from './tokens.ts';
import type { Marked, Range } from './types.ts';
import { CONTEXT } from './weights.ts';

/** What of a word of a text is to be marked: its number in the query and how many units of it. */
interface Spot {
  readonly word: number;
  readonly units: number;
}

/** Marks the words of one reading of a query in any text. */
export class Highlighter {
  readonly #spots = new Map<string, Spot[]>();
  readonly #words: readonly QueryWord[];

  /** @param found the words of the reading, as found in each of the indexes */
  constructor(found: readonly (readonly [readonly QueryWord[], TextIndex])[]) {
    this.#words = found[0]?.[0] ?? [];
    for (const [words, index] of found) {
      words.forEach(({ token, matches }, word) => {
        for (const match of matches) {
          const folded = index.foldedOf(match.word);
          const spot = { word, units: match.prefix ? token.folded.length : Infinity };
          this.#spots.set(folded, [...(this.#spots.get(folded) ?? []), spot]);
        }
      });
    }
  }

  /** Ranges of the query's words in a text: of the whole query where it stands together, else of each telling word. */
  ranges(text: string): Range[] {
    const tokens = tokenise(text);
    const phrases = this.#phrases(tokens);
    if (phrases.length > 0) return phrases;
    return join(
      tokens.flatMap((token) => {
        const spot = this.#spots.get(token.folded)?.find(({ word }) => !this.#words[word]?.small);
        return spot ? [{ start: token.start, end: Math.min(token.end, token.start + spot.units) }] : [];
      }),
      text,
    );
  }

  #phrases(tokens: readonly Token[]): Range[] {
    const length = this.#words.length;
    const starts = tokens.flatMap((_, at) =>
      this.#words.every((_, i) =>
        this.#spots.get(tokens[at + i]?.folded ?? '')?.some(({ word }) => word === i),
      )
        ? [at]
        : [],
    );
    return starts.flatMap((at) => {
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (!first || !last) return [];
      const units = this.#spots.get(last.folded)?.find(({ word }) => word === length - 1)?.units ?? Infinity;
      return [{ start: first.start, end: Math.min(last.end, last.start + units) }];
    });
  }

  /** The text with its ranges. */
  mark(text: string): Marked {
    return { text, ranges: this.ranges(text) };
  }

  /** A line of a text around the first place that has most of the query, cut between words. */
  excerpt(text: string): Marked {
    const ranges = this.ranges(text);
    if (text.length <= CONTEXT) return { text, ranges };
    const { from, to } = window(text, ranges);
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

/** Where a line is to be cut out of a text so that it shows most of the ranges, with some words before the first. */
function window(text: string, ranges: readonly Range[]): { from: number; to: number } {
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

/** First beginning of a word at or after a place, but not after a limit. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space + 1 > limit ? Math.min(at, limit) : space + 1;
}

/** Joins ranges with nothing but spaces between them. */
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

import type { Reading } from './reading.ts';

/** The vocabulary of names and of texts. */
export interface KnownWords {
  readonly names: { readonly has: (word: string) => boolean };
  readonly prose: { readonly has: (word: string) => boolean };
}

const SHORTEST_RUN = 5;
const LONGEST_RUN = 40;
const SHORTEST_MEAN = 3;

/**
 * Word segmentation by the vocabulary: inserts missing spaces (“NewSTART”, “ngoaitruongnga”) and removes stray ones
 * (“Lav rov”).
 * @returns the corrected query; undefined when there is nothing to correct
 */
export function respace({ text, tokens }: Reading, catalogue: KnownWords): string | undefined {
  const known = (word: string): boolean => catalogue.names.has(word) || catalogue.prose.has(word);
  const words: string[] = [];
  let changed = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1]?.folded;
    const pair = next !== undefined && !(known(token.folded) && known(next));
    const two = pair ? mendPair(token.folded, next, known, catalogue) : undefined;
    const parts = two ?? (known(token.folded) ? undefined : split(token.folded, catalogue));
    if (two) i += 1;
    if (parts) changed = true;
    words.push(...(parts ?? [text.slice(token.start, token.end)]));
  }
  return changed ? words.join(' ') : undefined;
}

/** Corrects two words that are one (“lav rov”), or whose space is a letter too early or too late (“vaw ashington”). */
function mendPair(
  word: string,
  next: string,
  known: (word: string) => boolean,
  catalogue: KnownWords,
): string[] | undefined {
  const whole = word + next;
  if (catalogue.names.has(whole)) return [whole];
  const cut = [word.length - 1, word.length + 1].find(
    (at) => known(whole.slice(0, at)) && known(whole.slice(at)),
  );
  return cut === undefined ? undefined : [whole.slice(0, cut), whole.slice(cut)];
}

/** Segments a run of letters into the fewest words that names have, none of a single letter (dynamic programming). */
function split(run: string, catalogue: KnownWords): string[] | undefined {
  if (run.length < SHORTEST_RUN || run.length > LONGEST_RUN) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= run.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      const word = run.slice(start, end);
      if (catalogue.names.has(word)) best[end] = [...before, word];
    }
  }
  const words = best[run.length];
  // Short syllables can spell anything: “ñandú” is not “nan du”.
  return words && run.length >= SHORTEST_MEAN * words.length ? words : undefined;
}

/** Bounds of what is mended, left out, answered, read and shown; what a match is worth stands in `weights.ts`. */

/** Fuzzy matching: typing errors and misremembered spellings, in names only. */
export const SLIPS = {
  /** Greatest edit distance by length typed: a fourth or a fifth of its letters; short words have too many neighbours. */
  limits: [
    [3, 0],
    [5, 1],
    [7, 1.5],
    [10, 2],
    [14, 3],
    [20, 4],
  ],
  longest: 5,
  /** A fuzzy match ranks below a correct prefix of the same name. */
  base: 0.9,
  /** Subtracted, times slips per letter. */
  perLetter: 0.9,
  /** Only a prefix of the name is near. */
  beginning: 0.8,
  shortestBeginning: 7,
  /** The name has other figures, or another word in place of one that was correct. */
  otherWord: 0.7,
  /** Greatest cost of the same letters in another order, of which the first is right. */
  scrambled: 1.5,
  /** Least that a word of three letters or more may cost in a query of several: syllables of a foreign name are heard, not read. */
  syllable: 2,
  /** Greatest cost in a word that is known, where only the beginning of a name is near. */
  alike: 0.5,
  /** Extra cost of a wrong first letter, which people usually get right. */
  firstLetter: 0.5,
  /** Fuse's `threshold`: it counts two swapped letters of four as two edits. */
  threshold: 0.5,
  /** Fuse's `distance`: how far from the beginning of a name a match may stand. */
  distance: 20,
  /** What was looked up is remembered, up to this many words. */
  remembered: 200,
  /** Shortest word that is corrected inside a longer query. */
  shortestWord: 4,
  /** Shortest one where at most one word in `shortShare` needs correcting. */
  shortestAmong: 2,
  shortShare: 3,
  /** Longest query, run together, that is looked up as a whole: as much as Fuse (Bitap) matches in one piece. */
  longestRun: 32,
  /** Least share of a name that a corrected word must fill to match it alone. */
  loneShare: 0.4,
  /** Greatest edit distance per letter of a “did you mean”, when there are no hits. */
  suggestion: 0.3,
} as const;

/** Query relaxation: what must be left of a query that nothing fits. */
export const RELAX = {
  /** Least share of the telling words… */
  half: 0.5,
  /** …or a name of at least so many letters. */
  shortestName: 4,
  /** How many parts of the query are tried. */
  tries: 8,
  /** Least telling words that must be left to look for them in running text. */
  inTexts: 3,
  /** A word of so many letters is no syllable. */
  longWord: 6,
} as const;

/** When an answer is sure enough to stand above the hits. */
export const ANSWER = {
  /** Least score of the event that is meant, and of its lead over the next. */
  least: 0.6,
  margin: 0.05,
  /** An event of more days is a course of things, not of one of its days. */
  longestDays: 31,
} as const;

/** Queries are cut to this: longer than any passage of a report, short enough to answer at once. */
export const QUERY = { units: 400, words: 40 } as const;

/** Length of an excerpt in UTF-16 units. */
export const CONTEXT = 150;

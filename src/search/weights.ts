/**
 * Every number of the scoring, with its reason. A score is a product of shares of 1, so that each number says how much
 * is lost by a kind of mismatch. They were tuned on the tables in `*.test.ts`, never on one query.
 */

/** What is lost when the match is not with the name itself. An office ends up above a description because it is dated. */
export const FORM = {
  name: 1,
  alias: 0.98,
  /** An office held now, or when last heard of. */
  office: 0.97,
  /** One that somebody else may hold by now. */
  formerOffice: 0.955,
  /** A description or slip that others may share. */
  term: 0.94,
  /** A description that is another entry's own name: it only points there. */
  pointer: 0.8,
  /** A date, place or person that belongs to an event or document: many events share them. */
  detail: 0.8,
} as const;

/** What is lost by marks. Leaving them out is a habit, writing others is another word: đường is not dương. */
export const MARKS = { same: 1, bare: 0.995, part: 0.985, other: 0.9 } as const;

/** The same in running text, where nearly every syllable has a neighbour that differs by its marks only. */
export const TEXT_MARKS = { same: 1, bare: 0.99, part: 0.94, other: 0.4 } as const;

/** A whole name matched. */
export const WHOLE = {
  /** Only the spaces or hyphens are different: “HiệpƯớc”. */
  spaces: 0.97,
  /** Without its small words: “ông Chekhov”. */
  bare: 0.94,
  /** The name goes on after what was typed, at a new word… */
  prefix: 0.78,
  /** …or in the middle of a word that is not a word of its own yet… */
  prefixInWord: 0.72,
  /** …or in the middle of a word, though what was typed is a word: “Lan” and “láng giềng”. */
  prefixOfOther: 0.4,
  /** …unless so much of the name is there that it must be meant. */
  prefixMost: 0.6,
  /** …with other spaces: “chekhovy” does not begin “Chekhov Yalta”. */
  prefixSpaces: 0.8,
  /** What the share of the name that was typed adds to these. */
  prefixShare: 0.14,
} as const;

/** Slips of the fingers and of memory, in names only. */
export const SLIPS = {
  /** Most slips for a length of what was typed: a fourth or a fifth of its letters; short words have too many neighbours. */
  limits: [
    [3, 0],
    [5, 1],
    [7, 1.5],
    [10, 2],
    [14, 3],
    [20, 4],
  ],
  longest: 5,
  /** A name with slips stands below the same name begun rightly. */
  base: 0.9,
  /** What a slip in every letter would take away. */
  perLetter: 0.9,
  /** Only the beginning of the name is near. */
  beginning: 0.8,
  shortestBeginning: 7,
  /** The name has other figures, or another word in place of one that was right as it stood. */
  otherWord: 0.7,
  /** What a wrong first letter costs besides: it is the one that people get right. */
  firstLetter: 0.5,
  /** Share of edits at which Fuse stops looking: two swapped letters of four are two edits to it. */
  threshold: 0.5,
  /** Names that Fuse is given, of some thousands. */
  candidates: 60,
  lengthPenalty: 0.25,
  /** A word of several letters that is corrected inside a longer query must be as near as this. */
  shortestWord: 4,
  /** Shorter ones only among others, of which no more than one in so many is wrong. */
  shortestAmong: 2,
  shortShare: 3,
  /** Share of a name's words that a corrected word alone must make up. */
  loneShare: 0.4,
  /** Slips for each letter that a suggestion may have when there are no hits. */
  suggestion: 0.3,
} as const;

/** Marks of single words of names: syllables that differ by marks alone are too many to be taken for one another. */
export const WORD_MARKS = { same: 1, bare: 0.995, part: 0.985, other: 0.4 } as const;

/** What is lost when a word comes from this kind of form, besides {@link FORM}: a name names, the others describe. */
export const FORM_WORD = { name: 1, alias: 1, office: 1, term: 0.92, detail: 0.9 } as const;

/** Words in any order, in one form of an entry or spread over several. */
export const WORDS = {
  /** One form has them all. */
  together: 0.96,
  /** One form has them all, but in another order. */
  order: 0.96,
  /** Several forms have them, or some are missing. */
  apart: 0.85,
  /**
   * Several forms have them, and one of these is its own name, with a capital: “chekhov nha van” means Chekhov,
   * whatever passage has these words in a row. What the words are worth adds a little.
   */
  named: 0.86,
  namedShare: 0.03,
  /** A word counts by the share of the form that the query fills: “ngoai truong” fills more of an office than of a title. */
  alone: 0.65,
  /** Least share of the query, by weight, that must be found; less will do when it has a whole name. */
  least: 0.7,
  leastNamed: 0.45,
  /** Fit from which a word counts as found: not one with other marks. */
  sure: 0.5,
  /** Share of a form that the query must fill to mean it: a word of a long description means nothing by itself. */
  meant: 0.5,
  /** A word of the definition: it describes, it does not name. */
  definition: 0.45,
  /** A year in which an office was held. */
  yearInOffice: 0.9,
  /** Weight of a word that no name has, as if some had it, and the most that a rare one gets: neither may sink the rest. */
  unknown: 4.5,
  /** A word that is only begun, and what the share of it that was typed adds. */
  prefix: 0.6,
  prefixShare: 0.3,
  /** Words before the last are seldom left half typed. */
  prefixInside: 0.7,
  /** Weight of a small word. */
  small: 0.12,
} as const;

/** Passages, notes, summaries and definitions. */
export const TEXTS = {
  /** A phrase word for word, by its number of words: the longer, the surer that this passage is meant. */
  phrase: [0.45, 0.7, 0.85, 0.91],
  /** A date or figure is as good as a phrase. */
  figure: 0.86,
  /** Least fit of the words of a phrase that is there as it was typed. */
  right: 0.95,
  /** What a phrase keeps when one word in so many is another. */
  nearly: 0.9,
  wrongOneIn: 4,
  /** What is lost when words had to be mended: texts come after the names that were nearly typed. */
  mended: 0.85,
  /** All words, scattered… */
  all: 0.35,
  /** …and what their standing close together adds. */
  close: 0.33,
  /** Most words. */
  most: 0.45,
  least: 0.6,
  /** Weight of a word that no text has; see `WORDS.unknown`. In a phrase the other words make up for it. */
  unknown: 2.5,
  /** Texts whose words are looked at one by one; the rest only count. */
  looked: 300,
} as const;

/** What kind of text it is: the retelling first, then our notes, then what describes. */
export const TEXT_KIND = { passage: 1, note: 0.97, summary: 0.9, definition: 0.75 } as const;

/** Other readings of the keys come after what stands there. */
export const READING = {
  typed: 1,
  telex: 0.98,
  vni: 0.98,
  spaces: 0.93,
  names: 0.95,
  cyrillic: 0.9,
} as const;

export const HITS = {
  /** A heading is a way into a passage, not a thing looked up. */
  section: 0.9,
  /** What a kind's weight of 2 would add: enough to part equals, not more. */
  kind: 0.1,
  /** What being the most mentioned adds. */
  mentions: 0.008,
  /** What holding an office adds: of two whom a title fits, the one who has it now. */
  inOffice: 0.008,
  /** Lower ones are noise. */
  least: 0.3,
  /** What is kept of a hit that rests on other marks or on slips, while there is one that does not. */
  altered: 0.5,
  limit: 20,
  near: 3,
} as const;

/** Longest query that is read: longer than any passage of a report, short enough for a hit in a blink. */
export const QUERY = { units: 400, words: 40 } as const;

/** Length of a line of context in UTF-16 units. */
export const CONTEXT = 150;

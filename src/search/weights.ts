/**
 * Every parameter of the ranking, with its reason. A score is a product of factors up to 1, so that each number says
 * how much a kind of mismatch costs. They were tuned on the tables in `*.test.ts`, never on one query.
 */

/** Factor by the type of the form. An office ranks above a description because it is dated. */
export const FORM = {
  name: 1,
  alias: 0.98,
  /** A current office, or current when last known. */
  office: 0.97,
  /** One that may have a new holder by now. */
  formerOffice: 0.955,
  /** A description that others may share. */
  term: 0.94,
  /** A description that is another entry's own name: it only points to that entry. */
  pointer: 0.8,
  /** A date, place or person that belongs to an event or document: many events share them. */
  detail: 0.8,
} as const;

/** Factor by agreement of diacritics. Omitting them is a habit; different ones are a different word: đường is not dương. */
export const MARKS = { same: 1, bare: 0.995, part: 0.985, other: 0.9 } as const;

/** The same in running text, where nearly every syllable has a neighbour that differs only in diacritics. */
export const TEXT_MARKS = { same: 1, bare: 0.99, part: 0.94, other: 0.4 } as const;

/** The query as a whole matched a name. */
export const WHOLE = {
  /** Only spaces or hyphens differ: “HiệpƯớc”. */
  spaces: 0.97,
  /** Without stop words: “ông Chekhov”. */
  bare: 0.94,
  /** A prefix of the name that ends with a word… */
  prefix: 0.78,
  /** …or inside a word, where the last word typed is not a word by itself… */
  prefixInWord: 0.72,
  /** …or inside a word, though the last word typed is one: “Lan” and “láng giềng”. */
  prefixOfOther: 0.4,
  /** …unless at least this share of the name was typed. */
  prefixMost: 0.6,
  /** …with other spaces: “chekhovy” is hardly a prefix of “Chekhov Yalta”. */
  prefixSpaces: 0.8,
  /** Added to these, times the share of the name that was typed. */
  prefixShare: 0.14,
} as const;

/** Diacritics of single words of names: too many syllables differ only in diacritics to equate them. */
export const WORD_MARKS = { same: 1, bare: 0.995, part: 0.985, other: 0.4 } as const;

/** Factor for single words by type of form, besides {@link FORM}: a name identifies, the others describe. */
export const FORM_WORD = { name: 1, alias: 1, office: 1, term: 0.92, detail: 0.9 } as const;

/** Bag of words: in any order, in one form of an entry or spread over several. */
export const WORDS = {
  /** One form has them all. */
  together: 0.96,
  /** …but in another order. */
  order: 0.96,
  /** Several forms have them, or some are missing. */
  apart: 0.85,
  /**
   * Several forms have them, and one of these is a proper name: “chekhov nha van” is about Chekhov, whatever passage
   * has these words in a row. The fit of the words adds a little.
   */
  named: 0.86,
  namedShare: 0.03,
  /** Length normalisation, by the share of the form that the query fills: “ngoai truong” fills more of an office than of a title. */
  alone: 0.65,
  /** Least share of the query, by IDF weight, that must match; less is enough when it has a whole name. */
  least: 0.7,
  leastNamed: 0.45,
  /** Least share that must match with the marks that were typed, or none: with others they are other words. */
  leastRight: 0.6,
  /** Least letters of a name that tells what a query is about: “un” does not. */
  shortestNamed: 3,
  /** Fit from which a word counts as matched: not one with other diacritics. */
  sure: 0.5,
  /** Least share of a form that the query must fill: one word of a long description says nothing. */
  meant: 0.5,
  /** Least words of a description that texts may add to. */
  leastInForm: 2,
  /** A word of the definition, which describes and does not identify. */
  definition: 0.45,
  /** An office whose words stand the other way round: it is that of the other country. */
  otherWay: 0.5,
  /** Somebody who held the office at another time than was asked. */
  otherTime: 0.5,
  /** A date at which an office was held. */
  yearInOffice: 0.9,
  /** IDF of an unknown word, and the cap for rare ones, so that neither outweighs the other words. */
  unknown: 4.5,
  /** A prefix of a word, and what is added times the share of it that was typed. */
  prefix: 0.6,
  prefixShare: 0.3,
  /** Another inflection of an English word. */
  inflected: 0.9,
  /** A prefix before the last word of the query: seldom meant as one. */
  prefixInside: 0.7,
  /** Weight of a stop word. */
  small: 0.12,
} as const;

/** Passages, notes, summaries and definitions. */
export const TEXTS = {
  /** An exact phrase, by its number of words: the longer, the likelier that this passage is meant. */
  phrase: [0.45, 0.7, 0.85, 0.91],
  /** A date or figure is as good as a phrase. */
  figure: 0.86,
  /** Least fit of every word of a phrase that counts as literal. */
  right: 0.95,
  /** Factor for a phrase in which up to one word in `wrongOneIn` differs. */
  nearly: 0.9,
  wrongOneIn: 4,
  /** Factor for corrected words: texts rank after fuzzy matches of names. */
  mended: 0.85,
  /** All words, scattered… */
  all: 0.35,
  /** …and what proximity adds. */
  close: 0.33,
  /** Most words on the page of an entry, of a query of at least so many telling ones. */
  mostOf: 5,
  most: 0.45,
  least: 0.6,
  /** Two words that name nothing belong together only within so many words: two syllables make one. */
  pairWithin: 4,
  /** IDF of a word that no text has; see `WORDS.unknown`. In a phrase the other words make up for it. */
  unknown: 2.5,
  /** Texts that are scored; the rest are only counted. */
  looked: 300,
} as const;

/** Factor by kind of text: the retelling first, then notes, then descriptions. */
export const TEXT_KIND = {
  passage: 1,
  note: 0.97,
  summary: 0.9,
  statement: 0.85,
  topic: 0.85,
  definition: 0.75,
  body: 0.75,
} as const;

/** Factor by reading: reinterpretations of the query rank after its literal reading. */
export const READING = {
  typed: 1,
  /** Some words of the query, when nothing has all. */
  part: 1,
  telex: 0.98,
  vni: 0.98,
  spaces: 0.93,
  initials: 0.96,
  names: 0.95,
  cyrillic: 0.9,
} as const;

export const HITS = {
  /** A heading leads into a passage; it is seldom what a reader searches for. */
  section: 0.9,
  /** What a kind's weight of 2 would add: just enough to break ties. */
  kind: 0.1,
  /** Added to the most mentioned entry; less to others, by logarithm. */
  mentions: 0.008,
  /** Added for a current office: of two people whom a title fits, its present holder. */
  inOffice: 0.008,
  /** Score threshold: lower ones are noise. */
  least: 0.3,
  /** An event that has all that was asked in its fields. */
  byFields: 0.93,
  /** Events within this of one another stand in order of time. */
  sameScore: 0.02,
  /** Factor for hits by other diacritics or slips, while there is a literal one. */
  altered: 0.5,
  limit: 20,
  near: 3,
} as const;

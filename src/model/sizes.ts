/**
 * Limits of pages, lists and files, beyond which they are paginated, split or truncated. Chosen so that no page outgrows
 * 300 KB of HTML (some 30 KB on the line) by growth alone, and so that a small site is not cut up: below these sizes
 * every list is whole.
 */
export const SIZES = {
  /** Rows of a page of the index of a kind, and of the reports. */
  index: 100,
  reports: 50,
  /** Names of a page of the A–Z. */
  names: 1500,
  /** Rows of a page of the ledger. */
  statements: 120,
  /** Values of a filter that are listed: of reports the newest, of speakers those who say most. */
  choices: 40,
  /** Points of a page of the timeline, and entries by which it can be narrowed. */
  points: 120,
  subjects: 80,
  /** Rows of a page of the bibliography. */
  sources: 300,
  /** Passages and notes that an entry's page lists whole; past that it shows so many, and pages of their own all. */
  mentions: 100,
  firstMentions: 25,
  /** Entries that mention an entry, meetings and statements on its page. */
  neighbours: 150,
  /** Of these, how many stand open; so many mentions of one report. */
  neighboursShown: 8,
  mentionsShown: 5,
  encounters: 60,
  /** Statements on a speaker's page, those with an outcome first: the ledger has the rest. */
  ownStatements: 3,
  /** Reports whose numerals are written out; more are counted. */
  numerals: 12,
  /** Reports that a drawing of offices marks; of more, none. */
  marks: 24,
  /** Places that the map names, and events listed under one of them. */
  places: 80,
  events: 12,
  /** Reports on the home page, the newest. */
  home: 12,
  /** Items of a feed, the newest. */
  feedArticles: 50,
  feedDevelopments: 200,
  /** Articles that machine-readable descriptions of an entry name. */
  subjectOf: 100,
  /** Passages that have a picture for sharing of their own: those of the newest reports. The others show their report's. */
  passagePictures: 500,
  /** Entries up to which each has a picture for sharing of its own; of more, they show the site's. */
  entryPictures: 1000,
  /**
   * Files of single pages that the list for reading offline names; every reader fetches it (some 30 KB for so many).
   * Past that, the newest reports and what they name.
   */
  keptFiles: 1000,
  /**
   * Characters of the records of the search up to which they travel whole, in two files; some 110 KB on the line. Past
   * that, what is typed chooses what is fetched.
   */
  searchWhole: 400_000,
  /**
   * Texts up to which a published site is compressed as small as can be, at 35 a second on two cores. Of more, quickly:
   * a tenth larger, in a twentieth of the time.
   */
  smallestTexts: 10_000,
  /** Most addresses that one map of the site may hold (sitemaps.org). */
  sitemap: 50_000,
} as const;

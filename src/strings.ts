import { articleStrings, markdownStrings, shareStrings, sheetStrings } from './strings/article.ts';
import { citingStrings } from './strings/citing.ts';
import { comparisonStrings } from './strings/comparison.ts';
import { dataStrings } from './strings/data.ts';
import { cardStrings, entryStrings } from './strings/entry.ts';
import { editionStrings } from './strings/editions.ts';
import { exportStrings } from './strings/exports.ts';
import { correctionStrings, formerStrings, historyStrings } from './strings/history.ts';
import { homeStrings } from './strings/home.ts';
import { kindStrings } from './strings/kinds.ts';
import { languageNames } from './strings/languages.ts';
import { licenceStrings } from './strings/licences.ts';
import { loadAgain, missingAll, missingPart } from './strings/late.ts';
import { indexStrings } from './strings/lookup.ts';
import { offlineStrings } from './strings/offline.ts';
import { proseStrings } from './strings/prose.ts';
import { readingStrings } from './strings/reading.ts';
import { searchStrings } from './strings/search.ts';
import { footerStrings, navStrings, notFoundStrings, pagerStrings } from './strings/shell.ts';
import { sourceStrings } from './strings/sources.ts';
import { statementStrings } from './strings/statements.ts';
import { mapStrings, timelineStrings } from './strings/timeline.ts';

/**
 * Every word of the interface, by subject; each subject has its file in `strings/`. Content has its own words in
 * `content/`. What runs in the reader's browser imports the file of its
 * subject instead, so that it carries no other words.
 */
export const strings = {
  nav: navStrings,
  footer: footerStrings,
  pager: pagerStrings,
  notFound: notFoundStrings,
  licences: licenceStrings,
  late: { missingAll, missingPart, loadAgain },
  kinds: kindStrings,
  languages: languageNames,
  home: homeStrings,
  article: articleStrings,
  share: shareStrings,
  sheet: sheetStrings,
  markdown: markdownStrings,
  citing: citingStrings,
  reading: readingStrings,
  prose: proseStrings,
  entry: entryStrings,
  card: cardStrings,
  statements: statementStrings,
  timeline: timelineStrings,
  map: mapStrings,
  comparison: comparisonStrings,
  index: indexStrings,
  search: searchStrings,
  offline: offlineStrings,
  sources: sourceStrings,
  data: dataStrings,
  exports: exportStrings,
  editions: editionStrings,
  history: historyStrings,
  corrections: correctionStrings,
  former: formerStrings,
};

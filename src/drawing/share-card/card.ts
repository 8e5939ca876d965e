import { passageReference } from '../../graph/questions/backlinks.ts';
import { perCorpus } from '../../graph/per-corpus.ts';
import type { ArticleNode, Corpus, Entry, Passage } from '../../graph/types.ts';
import { articleAddress, entryAddress, PAGES, shareAddress } from '../../model/addresses.ts';
import { compareDates, formatDate, formatSpan } from '../../model/dates.ts';
import type { Kind } from '../../model/kinds.ts';
import type { NoteKind } from '../../model/schemas/index.ts';
import { SIZES } from '../../model/sizes.ts';

/** Content of a share card, the Open Graph image of a page. */
export interface ShareCard {
  /** Address of the page. */
  readonly page: string;
  /** Numeral of a report, or number of a passage, in the margin. */
  readonly margin?: string;
  /** What sort of thing it is, when, where. */
  readonly label?: string;
  /** Its name, set large. */
  readonly heading?: string;
  /** Its names in other languages. */
  readonly names?: string;
  /** What it says. */
  readonly text?: string;
  /** Words of the text that carry a note, in order, none within another. */
  readonly marks: readonly CardMark[];
  /** What stands at the foot, beside the name of the site. */
  readonly foot: string;
}

/** Words with a note. */
export interface CardMark {
  /** Where they stand in the text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  readonly kind: NoteKind;
}

/** The words of the interface that cards write. */
export interface CardWords {
  /** What one of each kind is called. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly report: (numeral: string) => string;
}

/** All cards of the site. */
export function shareCards(corpus: Corpus, words: CardWords): ShareCard[] {
  return [
    siteCard(corpus),
    ...corpus.articles.map((article) => articleCard(corpus, article, words)),
    ...articlesWithPassageCards(corpus).flatMap((article) =>
      article.passages.map((passage) => passageCard(article, passage)),
    ),
    ...(haveCards(corpus.entries) ? [...corpus.entries.values()] : []).map((entry) =>
      entryCard(corpus, entry, words),
    ),
  ];
}

/** What shows an entry: its own card, or in a site that has grown large the site's. */
export function cardOfEntry(corpus: Corpus, entry: Entry, words: CardWords): ShareCard {
  return haveCards(corpus.entries) ? entryCard(corpus, entry, words) : siteCard(corpus);
}

/** Each picture takes a tenth of a second to draw. */
function haveCards(entries: Corpus['entries']): boolean {
  return entries.size <= SIZES.entryPictures;
}

/** What shows a passage: its own card, or in a site that has grown large its article's. */
export function cardOfPassage(
  corpus: Corpus,
  article: ArticleNode,
  passage: Passage,
  words: CardWords,
): ShareCard {
  return articlesWithPassageCards(corpus).includes(article)
    ? passageCard(article, passage)
    : articleCard(corpus, article, words);
}

/** The newest articles, as many as a build can draw every passage of. */
const articlesWithPassageCards = perCorpus(({ articles }: Corpus): readonly ArticleNode[] => {
  let passages = 0;
  const newest = articles.toSorted((a, b) => compareDates(b.data.date, a.data.date));
  return newest.filter((article) => (passages += article.passages.length) <= SIZES.passagePictures);
});

/** Of the site: for its first page and for those that have none of their own. */
export function siteCard({ site }: Corpus): ShareCard {
  return { page: PAGES.home, heading: site.title, text: site.description, marks: [], foot: site.tagline };
}

/** Of an article. */
export function articleCard(corpus: Corpus, article: ArticleNode, words: CardWords): ShareCard {
  const { data, event } = article;
  return {
    page: articleAddress(article.id),
    margin: data.numeral,
    label: joined(words.report(data.numeral), formatDate(data.date), event?.place?.data.name),
    heading: data.title,
    marks: [],
    foot: corpus.site.tagline,
  };
}

/** Of a passage: all it says, the words with a note marked as they are in the article. */
export function passageCard(article: ArticleNode, passage: Passage): ShareCard {
  const notes = article.notes.filter((note) => note.passage.id === passage.id);
  return {
    page: shareAddress(article.id, passage.id),
    margin: passageReference(article, passage),
    text: passage.text,
    marks: notes
      .map(({ start, end, data: { kind } }) => ({ start, end, kind }))
      .sort((a, b) => a.start - b.start),
    foot: joined(article.data.shortTitle, formatDate(article.data.date)),
  };
}

/** Of an entry. */
function entryCard(corpus: Corpus, entry: Entry, words: CardWords): ShareCard {
  const { name, nameEn, nameRu, definition } = entry.data;
  const names = joined(...[nameEn, nameRu].filter((other) => other !== name));
  return {
    page: entryAddress(entry),
    label: joined(words.kinds[entry.kind], ...particulars(entry)),
    heading: name,
    ...(names && { names }),
    text: definition,
    marks: [],
    foot: corpus.site.tagline,
  };
}

/** Alternative text of a card. */
export function cardAlt({ margin, heading, text }: Omit<ShareCard, 'page'>): string {
  return [heading ?? margin, text].filter(Boolean).join('. ');
}

/** What the card of an entry says beside its kind. */
function particulars(entry: Entry): (string | undefined)[] {
  if (entry.kind === 'event') {
    return [formatSpan(entry.data.start, entry.data.end), entry.place?.data.name];
  }
  if (entry.kind === 'document') return [entry.data.form];
  return entry.kind === 'place' ? [entry.data.type] : [];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

import { noteAddress, passageAddress } from '../../model/addresses.ts';
import { sentenceAround } from '../../vietnamese/syllables.ts';
import { articleOrder, mentionsIn, mentionsOn, textOf } from '../mention-index.ts';
import { perCorpus } from '../per-corpus.ts';
import { groupByAny } from '../statements.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, Passage } from '../types.ts';

/** A sentence with some of its words marked. */
export interface MarkedSentence {
  readonly text: string;
  /** Ranges of `text` in UTF-16 units, in order, not overlapping. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A passage or note that mentions an entry, with the sentences that do. */
export interface Backlink {
  readonly article: ArticleNode;
  readonly passage: Passage;
  /** Whether it is a note of the passage that mentions the entry. */
  readonly inNote: boolean;
  readonly address: string;
  readonly sentences: readonly MarkedSentence[];
}

/** How a passage is cited: numeral of its report and its number, `V.9`. */
export function passageReference(article: ArticleNode, passage: Passage): string {
  return `${article.data.numeral}.${String(passage.n)}`;
}

/** Passages and notes that mention an entry, in order of reading; the sentences around every mention. */
export function backlinksOf(corpus: Corpus, key: EntryKey): Backlink[] {
  const bySite = Map.groupBy(corpus.mentions.get(key) ?? [], ({ site }) => textOf(site));
  const order = articleOrder(corpus);
  return [...bySite.values()]
    .flatMap((mentions) => backlinkOf(mentions) ?? [])
    .sort(
      (a, b) =>
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
        a.passage.n - b.passage.n ||
        Number(a.inNote) - Number(b.inNote),
    );
}

/** @param mentions of one text; undefined is returned for the text of an entry */
function backlinkOf(mentions: readonly Mention[]): Backlink | undefined {
  const site = mentions[0]?.site;
  if (!site || site.type === 'entry') return undefined;
  const { article } = site;
  const inNote = site.type === 'note';
  return {
    article,
    passage: inNote ? site.note.passage : site.passage,
    inNote,
    address: inNote ? noteAddress(article.id, site.note.id) : passageAddress(article.id, site.passage.id),
    // Lazy: a page shows some of thousands.
    get sentences() {
      return markedSentences(mentions);
    },
  };
}

/** The sentences of one text around some of its words, those words marked. */
export function markedSentences(
  ranges: readonly Pick<Mention, 'text' | 'start' | 'end'>[],
): MarkedSentence[] {
  const around = ranges.map((range) => ({
    ...range,
    sentence: sentenceAround(range.text, range.start, range.end),
  }));
  return [...Map.groupBy(around, ({ sentence }) => sentence.start).values()].flatMap((inside) => {
    const [first] = inside;
    if (!first) return [];
    const { text, sentence } = first;
    return {
      text: text.slice(sentence.start, sentence.end),
      marks: inside.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
    };
  });
}

/** Other entries whose body mentions an entry. */
export function entriesMentioning(corpus: Corpus, key: EntryKey): Entry[] {
  const entries = (corpus.mentions.get(key) ?? []).flatMap(({ site }) =>
    site.type === 'entry' ? [site.entry] : [],
  );
  return [...new Set(entries)];
}

/** An entry whose body names another, with the first sentence that does. */
export interface Neighbour {
  readonly entry: Entry;
  readonly sentence: MarkedSentence;
}

/** Other entries whose body mentions an entry, in the order of the corpus, each with the sentence that says how. */
export function neighboursOf(corpus: Corpus, key: EntryKey): Neighbour[] {
  const byEntry = Map.groupBy(corpus.mentions.get(key) ?? [], ({ site }) =>
    site.type === 'entry' ? site.entry : undefined,
  );
  return [...byEntry].flatMap(([entry, mentions]) => {
    const [sentence] = entry ? markedSentences(mentions) : [];
    return entry && sentence ? [{ entry, sentence }] : [];
  });
}

const articlesByEntry = perCorpus((corpus) =>
  groupByAny(corpus.articles, (article) => [...mentionsOn(corpus, article).keys()]),
);

/** Articles that mention an entry in a passage or a note, in order of their numerals. */
export function articlesMentioning(corpus: Corpus, key: EntryKey): readonly ArticleNode[] {
  return articlesByEntry(corpus).get(key) ?? [];
}

/** Entries that an article's passages mention, in order of first mention. */
export function entriesIn(corpus: Corpus, article: ArticleNode): Entry[] {
  const mentions = article.passages.flatMap((passage) => mentionsIn(corpus, passage));
  const keys = new Set(mentions.map(({ target }) => target));
  return [...keys].flatMap((key) => corpus.entries.get(key) ?? []);
}

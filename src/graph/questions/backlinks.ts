import { noteAddress, passageAddress } from '../../model/addresses.ts';
import { sentenceAround } from '../../vietnamese/syllables.ts';
import { articleOrder, mentionsOn } from '../mention-index.ts';
import { perCorpus } from '../per-corpus.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, MentionSite, Passage } from '../types.ts';

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
  const byPlace = Map.groupBy(corpus.mentions.get(key) ?? [], ({ site }) =>
    site.type === 'entry' ? undefined : site.type === 'passage' ? site.passage : site.note,
  );
  const links = [...byPlace.values()].flatMap((mentions): Backlink[] => {
    const site = mentions[0]?.site;
    if (!site || site.type === 'entry') return [];
    return [new MentionedAt(site, mentions)];
  });
  const order = articleOrder(corpus);
  return links.sort(
    (a, b) =>
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
      a.passage.n - b.passage.n ||
      Number(a.inNote) - Number(b.inNote),
  );
}

type TextSite = Exclude<MentionSite, { type: 'entry' }>;

/** What is read off a mention is made only for those that are shown: of thousands a page shows some. */
class MentionedAt implements Backlink {
  readonly #site: TextSite;
  readonly #mentions: readonly Mention[];

  constructor(site: TextSite, mentions: readonly Mention[]) {
    this.#site = site;
    this.#mentions = mentions;
  }

  get article(): ArticleNode {
    return this.#site.article;
  }

  get passage(): Passage {
    return this.#site.type === 'note' ? this.#site.note.passage : this.#site.passage;
  }

  get inNote(): boolean {
    return this.#site.type === 'note';
  }

  get address(): string {
    return this.#site.type === 'note'
      ? noteAddress(this.article.id, this.#site.note.id)
      : passageAddress(this.article.id, this.passage.id);
  }

  get sentences(): readonly MarkedSentence[] {
    return markedSentences(this.#mentions);
  }
}

function markedSentences(mentions: readonly Mention[]): MarkedSentence[] {
  const bySentence = Map.groupBy(mentions, ({ text, start, end }) => {
    const sentence = sentenceAround(text, start, end);
    return `${String(sentence.start)}-${String(sentence.end)}`;
  });
  return [...bySentence.values()].flatMap((inside) => {
    const [first] = inside;
    if (!first) return [];
    const sentence = sentenceAround(first.text, first.start, first.end);
    return {
      text: first.text.slice(sentence.start, sentence.end),
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

const articlesByEntry = perCorpus((corpus): ReadonlyMap<EntryKey, readonly ArticleNode[]> => {
  const found = new Map<EntryKey, ArticleNode[]>();
  for (const article of corpus.articles) {
    for (const key of mentionsOn(corpus, article).keys()) {
      const same = found.get(key);
      if (same) same.push(article);
      else found.set(key, [article]);
    }
  }
  return found;
});

/** Articles that mention an entry in a passage or a note, in order of their numerals. */
export function articlesMentioning(corpus: Corpus, key: EntryKey): readonly ArticleNode[] {
  return articlesByEntry(corpus).get(key) ?? [];
}

/** Entries that an article's passages mention, in order of first mention. */
export function entriesIn(corpus: Corpus, article: ArticleNode): Entry[] {
  const firsts: { entry: Entry; at: number }[] = [];
  for (const [key, mentions] of mentionsOn(corpus, article)) {
    const entry = corpus.entries.get(key);
    const places = mentions.flatMap(({ site, start }) =>
      site.type === 'passage' ? [site.passage.n * 1e5 + start] : [],
    );
    if (entry && places.length > 0) firsts.push({ entry, at: Math.min(...places) });
  }
  return firsts.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** Neighbours named by typed references (`term:ceasefire`); unknown ones are left out. */
export function relatedEntries(corpus: Corpus, references: readonly string[]): Entry[] {
  return references
    .map((reference) => corpus.entries.get(reference as EntryKey))
    .filter((entry) => entry !== undefined);
}

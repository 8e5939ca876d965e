import {
  articleAddress,
  comparisonAddress,
  entryAddress,
  noteAddress,
  passageAddress,
  sectionAddress,
  statementAddress,
} from '../model/addresses.ts';
import { plainText } from '../read/text-runs.ts';
import type { ArticleNode, Comparison, Corpus, Entry, Statement } from '../graph/types.ts';

/** An address that the site has now, and what stands there. */
export interface PublishedAddress {
  readonly address: string;
  /** The words a link to it promises. */
  readonly words: string;
}

/** Every address that readers may quote: articles with their sections, passages, notes and statements, entries, comparisons. */
export function publishedAddresses({
  articles,
  statements,
  entries,
  comparisons,
}: Pick<Corpus, 'articles' | 'statements' | 'entries' | 'comparisons'>): PublishedAddress[] {
  return [
    ...articles.flatMap(ofArticle),
    ...statements.map(ofStatement),
    ...[...entries.values()].map(ofEntry),
    ...comparisons.map(ofComparison),
  ];
}

function ofArticle({ id, data, sections, passages, notes }: ArticleNode): PublishedAddress[] {
  const texts = passages.map(({ text }) => text);
  return [
    { address: articleAddress(id), words: [data.title, data.summary, ...texts].join(' ') },
    ...sections.map((section) => ({ address: sectionAddress(id, section.id), words: section.title })),
    ...passages.map((passage) => ({ address: passageAddress(id, passage.id), words: passage.text })),
    ...notes.map((note) => ({ address: noteAddress(id, note.id), words: note.text })),
  ];
}

function ofStatement({ id, article, data }: Statement): PublishedAddress {
  return { address: statementAddress(article.id, id), words: data.claim };
}

/** All of an entry, so that its definition or its body may be written anew, and not both at once. */
function ofEntry(entry: Entry): PublishedAddress {
  const { name, nameEn, nameRu, definition } = entry.data;
  const words = [name, nameEn, nameRu, definition, plainText(entry.body)];
  return { address: entryAddress(entry), words: words.filter(Boolean).join(' ') };
}

function ofComparison({ event, data }: Comparison): PublishedAddress {
  const topics = data.topics.flatMap(({ title, reports }) => [
    title,
    ...Object.values(reports).map(({ says }) => says),
  ]);
  return { address: comparisonAddress(event.id), words: [data.intro, ...topics].join(' ') };
}

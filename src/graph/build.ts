import type { Nodes } from 'mdast';
import { asId, type ArticleId, type BlockId, type NoteId } from '../model/ids.ts';
import { fromRoman } from '../model/roman.ts';
import { anchorQuote } from '../read/anchors.ts';
import { readSections, type Block } from '../read/blocks.ts';
import { citing, type Cite } from './citations.ts';
import { buildComparisons } from './comparisons.ts';
import { buildEntries, entryById } from './entries.ts';
import { mentionsIn } from './mentions.ts';
import { buildNameIndex, outletNames } from './names.ts';
import { buildStatements } from './statements.ts';
import type { Content, ContentEntry } from '../read/content.ts';
import { plainText } from '../read/text-runs.ts';
import type { NameIndex } from './name-index.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, MentionSite, Note, Passage } from './types.ts';

/**
 * Builds the corpus from validated content. It is lenient: dangling data (a note without its passage, a block without an
 * id) is left out here and reported by the content check.
 */
export function buildCorpus(content: Content): Corpus {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const cite = citing(sources);
  const entries = buildEntries(content.entries, cite);
  const annotations = Map.groupBy(content.entries.annotations, ({ id }) => id.slice(0, id.indexOf('/')));
  const read = content.entries.articles
    .map((file) => {
      const event = entryById(entries, 'event', file.data.event);
      return readArticle(file, annotations.get(file.id) ?? [], event, cite);
    })
    .sort((a, b) => fromRoman(a.article.data.numeral) - fromRoman(b.article.data.numeral));
  const names = buildNameIndex(entries.values(), outletNames(content.sources));
  const articles = read.map(({ article }) => article);
  return {
    site: content.site,
    sources,
    articles,
    entries,
    pages: new Map(content.entries.pages.map((page) => [page.id, { data: page.data, body: page.tree }])),
    permalinks: content.permalinks,
    archive: content.archive,
    corrections: content.corrections,
    statements: buildStatements(content.statements, articles, entries, cite),
    comparisons: buildComparisons(content.comparisons, articles, cite),
    mentions: collectMentions(read, entries, names),
    names,
  };
}

/** An article with the blocks that its passages were read from, for the search for names. */
interface ReadArticle {
  readonly article: ArticleNode;
  readonly blocks: readonly Block[];
}

function readArticle(
  { id: fileId, data, tree, blocks }: ContentEntry<'articles'>,
  annotations: readonly ContentEntry<'annotations'>[],
  event: Entry<'event'> | undefined,
  cite: Cite,
): ReadArticle {
  const id = asId<ArticleId>(fileId);
  const passages: Passage[] = blocks.map((block, index) => ({
    id: block.id ?? (`doan-${String(index + 1)}` as BlockId),
    article: id,
    n: index + 1,
    section: block.section,
    text: block.text,
  }));
  const notes = annotations
    .map((annotation) => buildNote(annotation, passages, cite))
    .filter((note) => note !== undefined)
    .sort((a, b) => a.passage.n - b.passage.n || a.start - b.start);
  const [sections, citations] = [readSections(tree), cite(data.provenance.sources)];
  return { article: { id, data, event, citations, passages, notes, sections, body: tree }, blocks };
}

function buildNote(
  file: ContentEntry<'annotations'>,
  passages: readonly Passage[],
  cite: Cite,
): Note | undefined {
  const passage = passages.find(({ id }) => id === file.data.passage);
  if (!passage) return undefined;
  const anchor = anchorQuote(passage.text, file.data.quote);
  if (anchor.type !== 'found') return undefined;
  return {
    id: asId<NoteId>(file.id.slice(file.id.indexOf('/') + 1)),
    article: passage.article,
    passage,
    data: file.data,
    start: anchor.start,
    end: anchor.end,
    body: file.tree,
    text: plainText(file.tree),
    citations: cite(file.data.sources),
  };
}

function collectMentions(
  read: readonly ReadArticle[],
  entries: ReadonlyMap<EntryKey, Entry>,
  names: NameIndex,
): ReadonlyMap<EntryKey, Mention[]> {
  const inText = (node: Nodes, site: MentionSite): Mention[] => {
    const { text, mentions } = mentionsIn(node, names);
    return mentions.map((name) => ({ ...name, text, site }));
  };
  const all = [
    ...read.flatMap(({ article, blocks }) => [
      ...article.passages.flatMap((passage, i) =>
        blocks[i] ? inText(blocks[i].node, { type: 'passage', article, passage }) : [],
      ),
      ...article.notes.flatMap((note) => inText(note.body, { type: 'note', article, note })),
    ]),
    ...[...entries.values()].flatMap((entry) =>
      inText(entry.body, { type: 'entry', entry }).filter(({ target }) => target !== entry.key),
    ),
  ];
  return Map.groupBy(all, ({ target }) => target);
}

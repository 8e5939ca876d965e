import type { Nodes, Root } from 'mdast';
import { asId, type ArticleId, type BlockId, type NoteId } from '../model/ids.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import { fromRoman } from '../model/roman.ts';
import { anchorQuote } from '../read/anchors.ts';
import { readBlocks, readSections, stripBlockId, type PassageNode } from '../read/blocks.ts';
import { mentionsIn } from './mentions.ts';
import { buildNameIndex, type NameIndex } from './names.ts';
import { parseBody } from '../read/parse.ts';
import { buildComparisons } from './comparisons.ts';
import { buildStatements } from './statements.ts';
import type { Content, ContentEntry } from '../read/content.ts';
import { plainText } from '../read/text-runs.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, MentionSite, Note, Passage } from './types.ts';

/**
 * Builds the corpus from validated content. It is tolerant: what does not fit (a note without its passage, a block
 * without an id) is left out here and reported by the content check.
 */
export function buildCorpus(content: Content): Corpus {
  const entries = new Map<EntryKey, Entry>();
  for (const row of ENTRY_KINDS) {
    for (const file of content.entries[row.collection]) {
      const key: EntryKey = `${row.kind}:${file.id}`;
      entries.set(key, {
        kind: row.kind,
        key,
        id: asId(file.id),
        collection: row.collection,
        data: file.data,
        body: treeOf(file),
      } as Entry);
    }
  }
  const annotations = Map.groupBy(content.entries.annotations, ({ id }) => id.slice(0, id.indexOf('/')));
  const read = content.entries.articles
    .map((file) => readArticle(file, annotations.get(file.id) ?? []))
    .sort((a, b) => fromRoman(a.article.data.numeral) - fromRoman(b.article.data.numeral));
  const names = buildNameIndex(entries.values());
  const articles = read.map(({ article }) => article);
  return {
    site: content.site,
    sources: new Map(content.sources.map((source) => [source.id, source])),
    articles,
    entries,
    pages: new Map(content.entries.pages.map((page) => [page.id, { data: page.data, body: treeOf(page) }])),
    permalinks: content.permalinks,
    archive: content.archive,
    corrections: content.corrections,
    statements: buildStatements(content.statements, articles, entries),
    comparisons: buildComparisons(content.comparisons, articles, entries),
    mentions: collectMentions(read, entries, names),
    names,
  };
}

const treeOf = ({ tree, body }: ContentEntry): Root => tree ?? parseBody(body);

/** An article with the blocks that its passages were read from, for the search for names. */
interface ReadArticle {
  readonly article: ArticleNode;
  readonly blocks: readonly PassageNode[];
}

function readArticle(
  file: ContentEntry<'articles'>,
  annotations: readonly ContentEntry<'annotations'>[],
): ReadArticle {
  const root = parseBody(file.body);
  const id = asId<ArticleId>(file.id);
  const blocks = readBlocks(root);
  const passages: Passage[] = blocks.map((block, index) => ({
    id: block.id ?? (`doan-${String(index + 1)}` as BlockId),
    article: id,
    n: index + 1,
    section: block.section,
    text: block.text,
  }));
  for (const block of blocks) stripBlockId(block.node);
  const notes = annotations
    .map((annotation) => buildNote(annotation, passages))
    .filter((note) => note !== undefined)
    .sort((a, b) => a.passage.n - b.passage.n || a.start - b.start);
  const article = { id, data: file.data, passages, notes, sections: readSections(root), body: root };
  return { article, blocks: blocks.map(({ node }) => node) };
}

function buildNote(file: ContentEntry<'annotations'>, passages: readonly Passage[]): Note | undefined {
  const passage = passages.find(({ id }) => id === file.data.passage);
  if (!passage) return undefined;
  const anchor = anchorQuote(passage.text, file.data.quote);
  if (anchor.type !== 'found') return undefined;
  const body = treeOf(file);
  return {
    id: asId<NoteId>(file.id.slice(file.id.indexOf('/') + 1)),
    article: passage.article,
    passage,
    data: file.data,
    start: anchor.start,
    end: anchor.end,
    body,
    text: plainText(body),
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
        blocks[i] ? inText(blocks[i], { type: 'passage', article, passage }) : [],
      ),
      ...article.notes.flatMap((note) => inText(note.body, { type: 'note', article, note })),
    ]),
    ...[...entries.values()].flatMap((entry) =>
      inText(entry.body, { type: 'entry', entry }).filter(({ target }) => target !== entry.key),
    ),
  ];
  return Map.groupBy(all, ({ target }) => target);
}

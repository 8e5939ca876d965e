import type { Nodes, Root } from 'mdast';
import {
  articleAddress,
  comparisonAddress,
  entryAddress,
  prosePageAddress,
  noteAnchor,
  statementAnchor,
} from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import { aftermathOf, type PageSnapshot, type Piece, type Source } from '../model/schemas/index.ts';
import { mentionsOn } from '../graph/mention-index.ts';
import type { ArticleNode, Comparison, Corpus, Entry, Note, ProsePage, Statement } from '../graph/types.ts';
import { passageNodes } from '../read/blocks.ts';
import { plainText } from '../read/text-runs.ts';

/**
 * Takes all that readers may cite of a corpus, as words that need no plugin, schema or other page to be read again:
 * articles with their notes and statements, entries, comparisons, pages about the site. The order is that of the site.
 */
export function snapshotPages(corpus: Corpus): PageSnapshot[] {
  const statements = Map.groupBy(corpus.statements, ({ article }) => article);
  return [
    ...corpus.articles.map((article) => ofArticle(corpus, article, statements.get(article) ?? [])),
    ...[...corpus.entries.values()].map((entry) => ofEntry(corpus, entry)),
    ...corpus.comparisons.map((comparison) => ofComparison(corpus, comparison)),
    ...[...corpus.pages].map(([id, page]) => ofProse(id, page)),
  ];
}

type Cited = readonly { readonly id: Source['id'] }[];

const idsOf = (sources: Cited): string[] => sources.map(({ id }) => id);

/** The sources of some pieces, as they are listed under a page. */
function sourcesOf({ sources }: Corpus, cited: readonly string[]): PageSnapshot['sources'] {
  const wanted = [...new Set(cited)].flatMap((id) => sources.get(id as Source['id']) ?? []);
  return Object.fromEntries(
    wanted.map(({ id, publisher, title, date, url }) => {
      const words = [publisher, title && `“${title}”`, date && formatDate(date)];
      return [id, { text: words.filter(Boolean).join(', '), url }];
    }),
  );
}

const citedIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => [
    ...('sources' in piece ? piece.sources : []),
    ...(piece.type === 'statement' ? (piece.outcome?.sources ?? []) : []),
  ]);

function ofArticle(corpus: Corpus, article: ArticleNode, statements: readonly Statement[]): PageSnapshot {
  const { data } = article;
  const pieces: Piece[] = [
    ...data.keyPoints.map((text): Piece => ({ type: 'point', text })),
    ...proseOf(article),
    ...article.notes.map(ofNote),
    ...statements.map(ofStatement),
  ];
  return {
    page: articleAddress(article.id),
    title: data.title,
    names: [],
    facts: {
      numeral: data.numeral,
      date: data.date,
      retells: data.provenance.retells,
      published: data.provenance.published,
      mended: data.provenance.mended,
    },
    lead: data.summary,
    pieces,
    shows: [...mentionsOn(corpus, article).keys()]
      .flatMap((key) => corpus.entries.get(key) ?? [])
      .map(entryAddress)
      .sort(),
    sources: sourcesOf(corpus, [...idsOf(data.provenance.sources), ...citedIn(pieces)]),
  };
}

/** Headings and passages of an article in order of reading. */
function proseOf({ passages, sections, body }: ArticleNode): Piece[] {
  const nodes = passageNodes(body);
  return passages.flatMap(({ id, n, text }, i): Piece[] => {
    const type = nodes[i]?.node.type;
    const as = type === 'listItem' ? 'item' : type === 'blockquote' ? 'quotation' : 'paragraph';
    const opens = sections.filter(({ firstPassage }) => firstPassage === n);
    return [
      ...opens.map((section): Piece => ({ type: 'heading', id: section.id, text: section.title })),
      { type: 'passage', id, as, text },
    ];
  });
}

function ofNote({ id, passage, data, body }: Note): Piece {
  const { quote, headline, kind, date, sources } = data;
  return {
    type: 'note',
    id: noteAnchor(id),
    passage: passage.id,
    quote,
    kind,
    headline,
    ...(date ? { date } : {}),
    text: paragraphs(body).join('\n'),
    sources: idsOf(sources),
  };
}

function ofStatement({ id, passage, speakers, data }: Statement): Piece {
  const { quote, as, speaker, verb, claim, said } = data;
  const came = aftermathOf(data);
  return {
    type: 'statement',
    id: statementAnchor(id),
    passage: passage.id,
    quote,
    who: as ?? speakers.map((each) => each.data.name).join(', '),
    speaker,
    verb,
    text: claim,
    said,
    ...(came && {
      outcome: {
        ...(came.status ? { status: came.status } : {}),
        ...(came.date ? { date: came.date } : {}),
        text: came.text,
        asOf: came.asOf,
        sources: idsOf(came.sources),
      },
    }),
  };
}

function ofEntry(corpus: Corpus, entry: Entry): PageSnapshot {
  const { name, nameEn, nameRu, definition, sources } = entry.data;
  return {
    page: entryAddress(entry),
    title: name,
    names: [...new Set([name, nameEn, nameRu].filter((each) => each !== undefined))],
    facts: {},
    lead: definition,
    pieces: paragraphs(entry.body).map((text): Piece => ({ type: 'text', text })),
    shows: [],
    sources: sourcesOf(corpus, idsOf(sources)),
  };
}

function ofComparison(corpus: Corpus, { event, reports, data }: Comparison): PageSnapshot {
  const addressOf = new Map<string, string>(reports.map(({ id }) => [id, articleAddress(id)]));
  const pieces = data.topics.map(({ id, title, relation, reports: told, note, sources }): Piece => ({
    type: 'topic',
    id,
    title,
    relation,
    says: Object.fromEntries(
      Object.entries(told).map(([article, { says }]) => [addressOf.get(article) ?? article, says]),
    ),
    ...(note ? { text: note } : {}),
    sources: idsOf(sources ?? []),
  }));
  return {
    page: comparisonAddress(event.id),
    title: event.data.name,
    names: [],
    facts: {},
    lead: data.intro,
    pieces,
    shows: [],
    sources: sourcesOf(corpus, [...idsOf(data.sources), ...citedIn(pieces)]),
  };
}

function ofProse(id: string, { data, body }: ProsePage): PageSnapshot {
  return {
    page: prosePageAddress(id),
    title: data.title,
    names: [data.title],
    facts: {},
    lead: data.description,
    pieces: paragraphs(body).map((text): Piece => ({ type: 'text', text })),
    shows: [],
    sources: {},
  };
}

/** The blocks of a text, each as a reader sees it; items of lists are blocks of their own. */
function paragraphs(body: Root): string[] {
  return body.children
    .flatMap((node): Nodes[] => (node.type === 'list' ? node.children : [node]))
    .map(plainText)
    .filter((text) => text !== '');
}

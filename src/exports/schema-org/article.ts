import type { BackgroundNewsArticle, CorrectionComment } from 'schema-dts';
import { entriesIn } from '../../graph/questions/backlinks.ts';
import { historyOf } from '../../permalinks/page-history.ts';
import type { ArticleNode, Corpus } from '../../graph/types.ts';
import { articleAddress, indexAddress } from '../../model/addresses.ts';
import type { SourceId } from '../../model/ids.ts';
import type { EntryKind } from '../../model/kinds.ts';
import type { NoteKind } from '../../model/schemas/index.ts';
import type { ExportContext } from '../context.ts';
import { changedOn, publishedOn } from '../days.ts';
import { sourcesOf, uriOf } from '../sources.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { articleThingId, PUBLISHER_ID, thingId } from './ids.ts';
import { publisher } from './site.ts';

/**
 * An article's page. Entries are named, not repeated: their own pages say what they are, so that the longest article
 * pays one kilobyte for all of them.
 */
export function articleGraph(article: ArticleNode, context: ExportContext): GraphNode[] {
  const { corpus, absolute } = context;
  const { data, id } = article;
  const { site } = corpus;
  const address = articleAddress(id);
  const event = corpus.entries.get(`event:${data.event}`);
  const corrections = correctionsOf(corpus, address);
  const basis = urlsOf(corpus, data.provenance.sources);
  const node: BackgroundNewsArticle = {
    '@type': 'BackgroundNewsArticle',
    '@id': absolute(articleThingId(id)),
    url: absolute(address),
    headline: data.title,
    description: data.summary,
    inLanguage: site.language,
    datePublished: publishedOn(corpus, address),
    dateModified: changedOn(corpus, address),
    license: site.licence.url,
    author: { '@id': absolute(PUBLISHER_ID) },
    publisher: { '@id': absolute(PUBLISHER_ID) },
    isBasedOn: basis,
    ...(event && { about: { '@id': absolute(thingId(event)) } }),
    mentions: entriesIn(corpus, article)
      .filter((entry) => entry !== event && MENTIONED.has(entry.kind))
      .map((entry) => ({ '@id': absolute(thingId(entry)) })),
    ...(corrections.length > 0 && { correction: corrections }),
    citation: urlsOf(corpus, citationsAgainst(article)).filter((url) => !basis.includes(url)),
  };
  return [
    node,
    publisher(context),
    breadcrumbs(
      [
        { name: context.words.kinds.article.plural, address: indexAddress('article') },
        { name: data.title, address },
      ],
      context,
    ),
  ];
}

/** Kinds that a report is said to mention: who acts, on what, when. Countries and words are in every one of them. */
const MENTIONED: ReadonlySet<EntryKind> = new Set(['person', 'organisation', 'document', 'event']);

/** Notes that say other than the report. What the rest stand on is told by the open data: a page cannot carry it all. */
const AGAINST: ReadonlySet<NoteKind> = new Set(['correction', 'dispute']);

function citationsAgainst({ notes }: ArticleNode): { id: SourceId }[] {
  return notes.flatMap(({ data: { kind, sources } }) => (AGAINST.has(kind) ? sources : []));
}

/** What was wrong on a page and was put right. */
function correctionsOf(corpus: Corpus, page: string): Exclude<CorrectionComment, string>[] {
  return historyOf(corpus, page)
    .corrections.filter(({ kind }) => kind !== 'addition')
    .map(({ date, what }) => ({ '@type': 'CorrectionComment', text: what, datePublished: date }));
}

/** Addresses of the sources that citations name, each once. */
function urlsOf(corpus: Corpus, citations: readonly { readonly id: SourceId }[]): string[] {
  return [...new Set(sourcesOf(corpus, citations).map(uriOf))];
}

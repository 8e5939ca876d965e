import type { BackgroundNewsArticle, CorrectionComment } from 'schema-dts';
import { entriesIn } from '../../graph/questions/backlinks.ts';
import { historyOf } from '../../permalinks/page-history.ts';
import type { Citation } from '../../graph/citations.ts';
import type { ArticleNode, Corpus } from '../../graph/types.ts';
import { articleAddress, indexAddress } from '../../model/addresses.ts';
import type { EntryKind } from '../../model/kinds.ts';
import type { NoteKind } from '../../model/schemas/index.ts';
import type { ExportContext } from '../context.ts';
import { changedOn, publishedOn } from '../days.ts';
import { uriOf } from '../sources.ts';
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
  const { data, id, event } = article;
  const { site } = corpus;
  const address = articleAddress(id);
  const corrections = correctionsOf(corpus, address);
  const basis = urlsOf(article.citations);
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
    citation: urlsOf(citationsAgainst(article)).filter((url) => !basis.includes(url)),
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

/** Notes that correct or dispute the report. Sources of the others are in the open data only, to keep pages small. */
const AGAINST: ReadonlySet<NoteKind> = new Set(['correction', 'dispute']);

function citationsAgainst({ notes }: ArticleNode): Citation[] {
  return notes.flatMap(({ data, citations }) => (AGAINST.has(data.kind) ? citations : []));
}

/** How many corrections are told: a page must not grow with each. All stand on the page of corrections. */
const LATEST = 2;

/** The latest corrections of a page. */
function correctionsOf(corpus: Corpus, page: string): Exclude<CorrectionComment, string>[] {
  return historyOf(corpus, page)
    .corrections.filter(({ kind }) => kind !== 'addition')
    .slice(0, LATEST)
    .map(({ date, what }) => ({ '@type': 'CorrectionComment', text: what, datePublished: date }));
}

/** Addresses of what is cited, each once. */
function urlsOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(({ source }) => uriOf(source)))];
}

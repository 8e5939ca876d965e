import { perCorpus } from '../graph/per-corpus.ts';
import { citedSources } from '../graph/questions/citations.ts';
import { ledgerFacets, rowAddress } from '../graph/questions/ledger.ts';
import { timelinePoints, timelineSubjects } from '../graph/questions/timeline.ts';
import type { Corpus } from '../graph/types.ts';
import {
  articleTextAddress,
  CITATION_FILES,
  citationFileAddress,
  indexAddress,
  ledgerAddress,
  PAGES,
  sheetAddress,
  sourceAddress,
  splitAddress,
  STATEMENT_PREFIX,
  timelineAddress,
} from '../model/addresses.ts';
import { FACETS } from '../model/facets.ts';
import { KINDS } from '../model/kinds.ts';
import { standingAddresses } from './standing.ts';
import { presentAddress } from './versions.ts';
import { followAddress } from './whereabouts.ts';

/**
 * Addresses that the site offers besides those of the ledger and that follow from its content: other forms of an article,
 * rows and filters of the ledger of statements, rows of the bibliography, timelines of one subject. Closing an edition
 * writes down those that are new.
 */
export const offeredAddresses = perCorpus((corpus): ReadonlySet<string> => {
  const { articles, statements } = corpus;
  const facets = ledgerFacets(corpus);
  return new Set([
    ...articles.flatMap(({ id, data }) => [
      ...(data.questions ? [sheetAddress(id)] : []),
      ...CITATION_FILES.map(({ extension }) => citationFileAddress(id, extension)),
      articleTextAddress(id, 'md'),
      articleTextAddress(id, 'txt'),
    ]),
    ...statements.map((statement) => rowAddress(corpus, statement)),
    ...FACETS.flatMap((facet) => facets[facet].map(({ value }) => ledgerAddress(facet, value))),
    ...citedSources(corpus).map(({ id }) => sourceAddress(id)),
    ...timelineSubjects(corpus, timelinePoints(corpus)).map(({ entry }) => timelineAddress(entry)),
  ]);
});

/** An address that the site once offered and does not any more, with where it leads. */
export interface FormerForm {
  readonly address: string;
  /** An address that stands, or that of a page that says what is gone. */
  readonly to: string;
}

/** All that any edition offered and that is not offered now. Each leads on: none of it needs a word of an author. */
export const formerForms = perCorpus((corpus): readonly FormerForm[] => {
  const offered = offeredAddresses(corpus);
  const ever = corpus.archive.editions.flatMap(({ offers }) => offers);
  return [...new Set(ever)]
    .filter((address) => !offered.has(address))
    .map((address) => ({ address, to: leadsTo(corpus, address, offered) }));
});

function leadsTo(corpus: Corpus, address: string, offered: ReadonlySet<string>): string {
  const { page, fragment } = splitAddress(address);
  if (fragment !== undefined) return page === PAGES.sources ? PAGES.sources : rowLeadsTo(corpus, fragment);
  for (const { form, pages, otherwise } of FORMS) {
    const [, ...parts] = form.exec(address) ?? [];
    if (parts.length === 0) continue;
    const was = pages(parts).find((each) => corpus.permalinks.lines.has(each));
    const now = was && presentAddress(corpus, was);
    const same = was && now && address.replace(idOf(was), idOf(now));
    if (same && offered.has(same)) return same;
    // A page that is gone says so itself; one that stands has lost this form only.
    return now === undefined ? (was ?? otherwise(parts)) : otherwise(parts, now);
  }
  return PAGES.home;
}

const idOf = (page: string): string => page.split('/').at(-2) ?? '';

/** Forms of pages, by their addresses: which pages they can be of, and where they lead when those have them no more. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly pages: (parts: readonly string[]) => readonly string[];
  readonly otherwise: (parts: readonly string[], now?: string) => string;
}[] = [
  {
    form: new RegExp(`^${indexAddress('article')}([a-z0-9-]+)[/.].+$`),
    pages: ([id = '']) => [`${indexAddress('article')}${id}/`],
    otherwise: (_parts, now) => now ?? indexAddress('article'),
  },
  {
    form: new RegExp(`^${PAGES.timeline}([a-z-]+/[a-z0-9-]+/)$`),
    pages: ([page = '']) => [`/${page}`],
    otherwise: (_parts, now) => now ?? PAGES.timeline,
  },
  {
    form: new RegExp(`^${PAGES.statements}[a-z-]+/([a-z0-9-]+)/$`),
    pages: ([id = '']) => KINDS.map(({ kind }) => `${indexAddress(kind)}${id}/`),
    otherwise: () => PAGES.statements,
  },
];

/** Where a row of the ledger of statements leads whose statement is not there any more. */
function rowLeadsTo(corpus: Corpus, fragment: string): string {
  const statement = statementsByRow(corpus).get(fragment);
  if (statement === undefined) return PAGES.statements;
  const found = followAddress(statement, corpus.permalinks, standingAddresses(corpus));
  return found.type === 'found' ? found.address : statement;
}

/** Statements ever published, by the fragments of their rows. */
const statementsByRow = perCorpus(({ permalinks }): ReadonlyMap<string, string> => {
  const rows = [...permalinks.lines.keys()].flatMap((address): [string, string][] => {
    const { page, fragment } = splitAddress(address);
    return fragment?.startsWith(STATEMENT_PREFIX)
      ? [[`${idOf(page)}-${fragment.slice(STATEMENT_PREFIX.length)}`, address]]
      : [];
  });
  return new Map(rows);
});

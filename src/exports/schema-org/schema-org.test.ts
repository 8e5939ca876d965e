import { expect, test } from 'vitest';
import { KINDS } from '../../model/kinds.ts';
import { describedIn, expand, namedIn, schemaOrgProblems } from '../../testing/schema-org.ts';
import { CORRECTED, siteExports, tinyExports } from '../../testing/exports.ts';
import { edited } from '../../testing/tiny-content.ts';
import type { EntryKey } from '../../graph/types.ts';
import type { ExportContext } from '../context.ts';
import { articleGraph } from './article.ts';
import { claimsGraph } from './claims.ts';
import { datasetGraph } from './dataset.ts';
import { entryGraph } from './entry.ts';
import { toJsonLd, type GraphNode } from './graph.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { indexGraph } from './index-page.ts';
import { siteGraph } from './site.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

/** Structured data of every page that has any. */
function allGraphs(context: ExportContext): GraphNode[][] {
  const { corpus } = context;
  return [
    siteGraph(context),
    datasetGraph('Dữ liệu mở', context),
    claimsGraph('Phát ngôn', context),
    ...KINDS.map(({ kind }) =>
      indexGraph(kind, context, kind === 'article' ? [] : entriesOfKind(context.corpus, kind)),
    ),
    ...corpus.articles.map((article) => articleGraph(article, context)),
    ...[...corpus.entries.values()].map((entry) => entryGraph(entry, context)),
  ];
}

for (const [name, context] of [
  ['the tiny content', tinyExports()],
  ['the site', site],
] as const) {
  test(`structured data of ${name} hold to the vocabulary of schema.org, and name nothing that no page describes`, async () => {
    const pages = await Promise.all(allGraphs(context).map((graph) => expand(toJsonLd(graph))));
    const known = new Map(pages.flatMap((page) => [...describedIn(page)]));
    expect(pages.flatMap((page) => schemaOrgProblems(page, known))).toEqual([]);
    const things = pages
      .flatMap(namedIn)
      .filter((id) => id.startsWith(context.absolute('/')) && id.includes('#'));
    expect(things.filter((id) => !known.has(id))).toEqual([]);
    expect(things.length).toBeGreaterThan(10);
  });
}

test('the check of structured data finds what is wrong', async () => {
  const problems = async (node: object): Promise<string> =>
    schemaOrgProblems(await expand(JSON.stringify({ '@context': 'https://schema.org', ...node }))).join('\n');
  expect(await problems({ '@type': 'Persona', name: 'An' })).toContain('no type http://schema.org/Persona');
  expect(await problems({ '@type': 'Person', nickname: 'An' })).toContain('no property');
  expect(await problems({ '@type': 'Person', headline: 'An' })).toContain('is not said of');
  expect(await problems({ '@type': 'Person', birthDate: 'hôm qua' })).toContain('cannot be');
  expect(await problems({ '@type': 'Event', location: { '@type': 'Event', name: 'Ở đâu' } })).toContain(
    'cannot be',
  );
});

/** What the page of an entry is about. */
function firstThing(context: ExportContext, key: EntryKey): GraphNode | undefined {
  const entry = context.corpus.entries.get(key);
  return entry && entryGraph(entry, context)[0];
}

test('an article says what it retells and what it is about; who is in it says so', () => {
  const context = tinyExports();
  const [article] = context.corpus.articles.map((each) => articleGraph(each, context)[0]);
  expect(article).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: 'Hai bên gặp nhau ở Mộc Giang',
    isBasedOn: ['https://example.org/gap-nhau'],
    about: { '@id': 'https://example.org/x/su-kien/gap-2030/#event' },
  });
  expect(firstThing(context, 'person:vu-an')).toMatchObject({
    subjectOf: [{ '@id': 'https://example.org/x/bai-viet/gap-2030/#article' }],
  });
});

test('an article says what was put right in it, and when', async () => {
  const context = tinyExports(CORRECTED);
  const [graph = []] = context.corpus.articles.map((each) => articleGraph(each, context));
  expect(graph[0]).toMatchObject({
    dateModified: '2031-06-01',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Trước ghi bảy giờ, nay ghi sáu giờ.',
        datePublished: '2031-06-01',
      },
    ],
  });
  expect(schemaOrgProblems(await expand(toJsonLd(graph)))).toEqual([]);
});

test('a person has each office for its time', () => {
  expect(firstThing(tinyExports(), 'person:vu-an')).toMatchObject({
    '@type': 'Person',
    jobTitle: ['Ngoại trưởng'],
    hasOccupation: [
      { '@type': 'Role', startDate: '2010', endDate: '2020-06', hasOccupation: { name: 'Đại sứ' } },
      { '@type': 'Role', startDate: '2021-01-20', hasOccupation: { name: 'Ngoại trưởng' } },
    ],
  });
});

test('a treaty is legislation, in force or not; what binds nobody is a work', () => {
  const path = 'content/documents/hiep-uoc-song.mdx';
  const key = 'document:hiep-uoc-song';
  expect(firstThing(tinyExports(), key)).toMatchObject({
    '@type': 'Legislation',
    legislationDate: '1989-12',
    legislationDateOfApplicability: '1990-02-01',
    legislationLegalForce: { '@id': 'https://schema.org/InForce' },
  });
  expect(firstThing(tinyExports(edited(path, 'status: in-force', 'status: expired')), key)).toMatchObject({
    legislationLegalForce: { '@id': 'https://schema.org/NotInForce' },
  });
  expect(firstThing(tinyExports(edited(path, 'status: in-force', 'status: published')), key)).toMatchObject({
    '@type': 'CreativeWork',
    genre: 'hiệp ước song phương',
  });
});

test('Wikidata is named only where an item is confirmed', () => {
  for (const entry of site.corpus.entries.values()) {
    const [thing] = entryGraph(entry, site);
    const { wikidata } = entry.data;
    if (wikidata) expect(thing).toHaveProperty('sameAs', `https://www.wikidata.org/wiki/${wikidata}`);
    else expect(thing).not.toHaveProperty('sameAs');
  }
});

test('words that would end the script element do not', () => {
  const json = toJsonLd([{ '@type': 'Thing', name: '</script><!--' }]);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: '</script><!--' }] });
});

import vocabulary from '@vocabulary/oa';
import jsonld from 'jsonld';
import type { JsonLdObj } from 'jsonld/jsonld-spec.js';
import { expect, test } from 'vitest';
import { asRead, SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import { edited } from '../../testing/tiny-content.ts';
import { annotationCollection } from './annotations.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

const OA = 'http://www.w3.org/ns/oa#';

/** A term whose value is the address of something. */
const linkTo = (term: string) => ({ '@id': term, '@type': '@id' });

/** The terms of the W3C's context (www.w3.org/ns/anno.jsonld) that notes use: nothing is fetched in tests. */
const CONTEXT = {
  oa: OA,
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: linkTo('@id'),
  type: linkTo('@type'),
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  AnnotationCollection: 'as:OrderedCollection',
  TextualBody: 'oa:TextualBody',
  FragmentSelector: 'oa:FragmentSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  commenting: 'oa:commenting',
  classifying: 'oa:classifying',
  body: linkTo('oa:hasBody'),
  target: linkTo('oa:hasTarget'),
  source: linkTo('oa:hasSource'),
  selector: linkTo('oa:hasSelector'),
  refinedBy: linkTo('oa:refinedBy'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  conformsTo: linkTo('dcterms:conformsTo'),
  rights: linkTo('dcterms:rights'),
  items: { '@id': 'as:items', '@container': '@list', '@type': '@id' },
  partOf: linkTo('as:partOf'),
  first: linkTo('as:first'),
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  label: 'rdfs:label',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
} as const;

const expandNotes = (value: object): Promise<JsonLdObj[]> =>
  jsonld.expand(
    value as JsonLdObj,
    {
      documentLoader: (url) =>
        Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT as unknown as JsonLdObj } }),
      // An unknown term is an error here; else it would be dropped in silence.
      safe: true,
    } as jsonld.Options.Expand,
  ) as Promise<JsonLdObj[]>;

test('notes expand as JSON-LD, and every name of the Web Annotation vocabulary in them exists', async () => {
  const expanded = JSON.stringify(await expandNotes(asRead(annotationCollection(site))));
  const used = new Set(expanded.match(/http:\/\/www\.w3\.org\/ns\/oa#\w+/g));
  const node = (value: string) => ({ value });
  const factory = {
    namedNode: node,
    literal: node,
    blankNode: node,
    defaultGraph: () => node(''),
    quad: ({ value }: { value: string }) => value,
  };
  const known = new Set(vocabulary({ factory: factory as never }) as unknown as string[]);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
});

test('a note names its passage, its words there, what it says and what that rests on', () => {
  expect(asRead(annotationCollection(tinyExports()))).toMatchObject({
    type: 'AnnotationCollection',
    total: 2,
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: `${SITE}/bai-viet/gap-2030/#chu-giai-may-gio`,
          type: 'Annotation',
          body: [
            {
              value: 'Công báo ghi bảy giờ.',
              'schema:citation': [{ id: 'https://example.org/gap-nhau' }],
            },
            { purpose: 'classifying', value: 'Nguồn không khớp' },
          ],
          target: {
            source: `${SITE}/bai-viet/gap-2030/`,
            selector: {
              type: 'FragmentSelector',
              value: 'sau-gio',
              refinedBy: [
                {
                  type: 'TextQuoteSelector',
                  exact: 'sáu giờ',
                  prefix: 'Buổi họp dài ',
                  suffix: '. Ông An nói người đồng cấp đã h',
                },
                { type: 'TextPositionSelector', start: 13, end: 20 },
              ],
            },
          },
        },
        { body: [{ 'schema:temporalCoverage': '2030-04-01' }, { value: 'Về sau' }] },
      ],
    },
  });
});

test('positions and the words around count code points, not UTF-16 units', () => {
  const changes = edited(
    'content/articles/gap-2030.mdx',
    'Buổi họp dài sáu giờ.',
    'Buổi họp 𝄞 dài sáu giờ 𝄞.',
  );
  const json = JSON.stringify(asRead(annotationCollection(tinyExports(changes))));
  expect(json).toContain('"start":15,"end":22');
  expect(json).toContain('"prefix":"Buổi họp 𝄞 dài "');
});

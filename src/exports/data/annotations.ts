import type { Note } from '../../graph/types.ts';
import { articleAddress, noteAddress } from '../../model/addresses.ts';
import { after, before, codePointOffset } from '../code-points.ts';
import type { ExportContext } from '../context.ts';
import { uriOf } from '../sources.ts';

/** Code points of `prefix` and `suffix` of a TextQuoteSelector, which distinguish repeated words. */
const AFFIX = 32;

/** Address of the collection. */
const COLLECTION = '/data/chu-giai.jsonld';

/** Names beside those of the Web Annotation context. */
const SCHEMA = 'http://schema.org/';

/**
 * All notes as W3C Web Annotations, in order of reading: one collection with one page. A note's target is its article's
 * page; within it the passage (FragmentSelector), refined to the words (TextQuoteSelector, TextPositionSelector).
 * Positions count code points of the passage's text, which is that of the element on the page. Lazy: annotations are
 * created while they are written.
 */
export function annotationCollection(context: ExportContext): object {
  const { corpus, absolute, words } = context;
  const id = absolute(COLLECTION);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: SCHEMA }],
    id,
    type: 'AnnotationCollection',
    label: `${corpus.site.title}: ${words.text.notes.toLowerCase()}`,
    rights: corpus.site.licence.url,
    total: corpus.articles.reduce((sum, { notes }) => sum + notes.length, 0),
    first: {
      id: `${id}#trang-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: corpus.articles
        .values()
        .flatMap(({ notes }) => notes.map((note) => toAnnotation(note, context))),
    },
  };
}

/** A note as a Web Annotation. */
function toAnnotation(note: Note, { corpus, absolute, words }: ExportContext): object {
  const { headline, kind, date } = note.data;
  const language = corpus.site.language;
  return {
    id: absolute(noteAddress(note.article, note.id)),
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: note.text,
        'schema:headline': headline,
        format: 'text/plain',
        language,
        ...(date && { 'schema:temporalCoverage': date }),
        'schema:citation': note.citations.map(({ source }) => ({ id: uriOf(source) })),
      },
      { type: 'TextualBody', purpose: 'classifying', value: words.noteKinds[kind], language },
    ],
    target: { source: absolute(articleAddress(note.article)), selector: selectorOf(note) },
  };
}

function selectorOf({ passage: { id, text }, start, end }: Note): object {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: id,
    refinedBy: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: before(text, start, AFFIX),
        suffix: after(text, end, AFFIX),
      },
      {
        type: 'TextPositionSelector',
        start: codePointOffset(text, start),
        end: codePointOffset(text, end),
      },
    ],
  };
}

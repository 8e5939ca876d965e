import { expect, test } from 'vitest';
import { edited, reportOn, tinyCorpus, type Changes } from '../../testing/tiny-content.ts';
import { exampleOf } from './examples.ts';
import type { Entry } from '../types.ts';

const TERM = 'content/terms/dinh-chien.mdx';
const named = (passage: string, quote: string): Changes =>
  edited(
    TERM,
    'definition:',
    `example:\n  article: gap-2030\n  passage: ${passage}\n  quote: ${quote}\ndefinition:`,
  );

/** The sentence that shows the term, and what of it is marked. */
function shown(changes: Changes = {}): [sentence: string, marked: string] | undefined {
  const corpus = tinyCorpus(changes);
  const example = exampleOf(corpus, corpus.entries.get('term:dinh-chien') as Entry<'term'>);
  const [mark] = example?.sentence.marks ?? [];
  return example && mark && [example.sentence.text, example.sentence.text.slice(mark.start, mark.end)];
}

test('a term is shown in the first sentence of a report that uses it', () => {
  expect(shown()).toEqual(['Đình chiến trong một tháng.', 'Đình chiến']);
});

test('or in the sentence that its file names', () => {
  expect(shown(named('sau-gio', 'sáu giờ'))).toEqual(['Buổi họp dài sáu giờ.', 'sáu giờ']);
});

test('words that the passage does not hold are an error', () => {
  expect(reportOn(named('sau-gio', 'bảy giờ'))).toMatch(/dinh-chien\.mdx:\d+:\d+ {2}quote-absent/);
  expect(reportOn(named('chin-gio', 'sáu giờ'))).toMatch(/dinh-chien\.mdx:\d+:\d+ {2}unknown-passage/);
});

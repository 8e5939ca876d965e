import { expect, test } from 'vitest';
import { readReference } from './references.ts';

test.each([
  ['#person:vu-an', { kind: 'person', id: 'vu-an' }],
  ['document:hiep-uoc-song', { kind: 'document', id: 'hiep-uoc-song' }],
  ['#article:gap-2030', { kind: 'article', id: 'gap-2030' }],
])('%s is a reference', (target, reference) => {
  expect(readReference(target)).toEqual(reference);
});

test.each([
  '#sau-gio',
  '#nobody:x',
  '#person:',
  'https://example.org',
  'mailto:a@example.org',
  'javascript:alert(1)',
  '#Person:x',
  '',
])('%s is none', (target) => {
  expect(readReference(target)).toBeUndefined();
});

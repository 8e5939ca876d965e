import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { citation, citations, entryId, partialDate, words } from './fields.ts';
import { annotation, comparison, SCHEMAS, site, source, statement } from './index.ts';

test.each([
  ['a day', '2025-02-18', '2025-02-18'],
  ['a year that YAML reads as a number', 2025, '2025'],
  ['a day that some tools read as a date', new Date('2025-02-18'), '2025-02-18'],
])('a date can be %s', (_, value, expected) => {
  expect(partialDate.parse(value)).toBe(expected);
});

test.each(['18/2/2025', '2025-02-30', 20250218, null, ['2025'], true])('%j is no date', (value) => {
  expect(partialDate.safeParse(value).success).toBe(false);
});

test('text loses the blanks at its ends and may not be empty', () => {
  expect(words.parse('  hai chữ ')).toBe('hai chữ');
  expect(words.safeParse('  ').success).toBe(false);
});

test('a citation can be short', () => {
  expect(citation.parse('bao-song')).toEqual({ id: 'bao-song' });
  expect(citation.parse({ id: 'bao-song', for: 'ngày họp' })).toEqual({ id: 'bao-song', for: 'ngày họp' });
  expect(citations.safeParse([]).success).toBe(false);
});

test('an id has the form of an id', () => {
  expect(entryId.safeParse('vu-an').success).toBe(true);
  expect(entryId.safeParse('Vũ An').success).toBe(false);
});

test('a note on a later fact has its day', () => {
  const note = { passage: 'sau-gio', quote: 'sáu giờ', headline: 'Bảy giờ', kind: 'later', sources: ['bao-song'] };
  expect(annotation.safeParse(note).success).toBe(false);
  expect(annotation.safeParse({ ...note, date: '2030' }).success).toBe(true);
  expect(annotation.safeParse({ ...note, kind: 'context' }).success).toBe(true);
});

test.each([
  ['Bảy giờ theo công báo', true],
  ['ế'.normalize('NFD').repeat(60), true],
  ['Còn “bảy giờ”?', true],
  ['a'.repeat(61), false],
  ['Công báo ghi bảy giờ.', false],
  ['Công báo ghi …', false],
  [' ', false],
])('a headline “%s” is sound: %s', (headline, isSound) => {
  const note = { passage: 'sau-gio', quote: 'sáu giờ', headline, kind: 'context', sources: ['bao-song'] };
  expect(annotation.safeParse(note).success).toBe(isSound);
});

test.each(['javascript:alert(1)', 'ftp://example.org/x', 'example.org', '/nguon/'])(
  'a source is not at %s',
  (url) => {
    const row = { id: 'a', publisher: 'A', language: 'vi', kind: 'press', read: true };
    expect(source.safeParse({ ...row, url: 'https://example.org/' }).success).toBe(true);
    expect(source.safeParse({ ...row, url }).success).toBe(false);
  },
);

/** The shape of an object's schema, below what wraps it. */
function shapeOf(schema: unknown): Record<string, z.ZodType> {
  const { shape, def } = schema as {
    shape?: Record<string, z.ZodType>;
    def?: { innerType?: unknown; in?: unknown; element?: unknown; options?: unknown[] };
  };
  if (shape) return shape;
  if (def?.options) return Object.assign({}, ...def.options.map(shapeOf)) as Record<string, z.ZodType>;
  const inner = def?.innerType ?? def?.in ?? def?.element;
  return inner ? shapeOf(inner) : {};
}

function undescribed(schema: z.ZodType, path: string): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([field, inner]) => [
    ...(inner.description ? [] : [`${path}.${field}`]),
    ...undescribed(inner, `${path}.${field}`),
  ]);
}

test.each(Object.entries({ ...SCHEMAS, site, source, statement, comparison }))(
  'every field of %s says what it is for',
  (name, schema) => {
    expect(undescribed(schema, name)).toEqual([]);
  },
);

test.each(Object.entries(SCHEMAS))(
  'a field that does not exist in %s is an error: it would be lost',
  (_, schema) => {
    const issues = schema.safeParse({ fielld: 1 }).error?.issues ?? [];
    expect(issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  },
);

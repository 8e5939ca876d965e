import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntryFile, readYaml } from './entry-file.ts';
import { placer } from './places.ts';

const SOURCE = `---
name: Vũ An
offices:
  - title: "Đại sứ"
    from: 2010
  - title: Ngoại trưởng
sources: [bao-song, cong-bao]
empty:
---

Ông từng là
đại sứ.
`;
const file = readEntryFile('content/people/vu-an.mdx', SOURCE);
const at = ({ line, column }: { line: number; column: number }): string =>
  `${String(line)}:${String(column)}`;

test('a file is fields and a body', () => {
  expect(file.value).toEqual({
    name: 'Vũ An',
    offices: [{ title: 'Đại sứ', from: 2010 }, { title: 'Ngoại trưởng' }],
    sources: ['bao-song', 'cong-bao'],
    empty: null,
  });
  expect(file.body).toBe('\nÔng từng là\nđại sứ.\n');
});

test.each([
  [['name'], '2:7'],
  [['offices', 0, 'title'], '4:12'],
  [['offices', 1, 'title'], '6:12'],
  [['offices', 1], '6:5'],
  [['sources', 1], '7:21'],
])('the value of %j stands at %s', (path, place) => {
  expect(at(file.placeOf(path))).toBe(place);
});

test.each([
  ['a field that is missing', ['born'], '2:1'],
  ['one missing in a group', ['offices', 1, 'from'], '6:5'],
  ['an item too many', ['sources', 9], '7:10'],
  ['a step into a text', ['name', 'x'], '2:7'],
])('of %s the nearest place around is told', (_, path, place) => {
  expect(at(file.placeOf(path))).toBe(place);
});

test('the name of a field has a place of its own', () => {
  expect(at(file.placeOfKey(['offices', 0, 'from']))).toBe('5:5');
});

test('words have a place in their value, and not in the next', () => {
  expect(at(file.placeOfWords(['offices', 1, 'title'], 'trưởng'))).toBe('6:18');
  expect(at(file.placeOfWords(['offices', 0, 'title'], 'trưởng'))).toBe('4:12');
});

test('offsets in the body are places in the file', () => {
  expect(at(file.placeInBody(0))).toBe('10:1');
  expect(at(file.placeInBody(file.body.indexOf('đại')))).toBe('12:1');
});

test.each([
  ['nothing', ''],
  ['words only', 'Chỉ có lời.'],
  ['fields that are not closed', '---\nname: x\n\nLời.'],
  ['a blank line before', '\n---\nname: x\n---\n'],
])('a file of %s has no fields', (_, source) => {
  expect(readEntryFile('a', source)).toMatchObject({ value: undefined, errors: [], body: source });
});

test('three hyphens inside a value close nothing', () => {
  expect(readEntryFile('a', '---\nname: a ---\nsort: b---\n---\nLời.')).toMatchObject({
    value: { name: 'a ---', sort: 'b---' },
    body: 'Lời.',
  });
});

test('lines of Windows and a byte order mark do not shift places', () => {
  const windows = readEntryFile('a', '\ufeff---\r\nname: x\r\nsort: y\r\n---\r\nLời.\r\nNữa.');
  expect(windows.value).toEqual({ name: 'x', sort: 'y' });
  expect(at(windows.placeOf(['sort']))).toBe('3:7');
  expect(at(windows.placeInBody(windows.body.indexOf('Nữa')))).toBe('6:1');
});

test('a value repeated by reference is an error, at the reference', () => {
  expect(readYaml('a', 'x: &a 1\ny: *a', 'x: &a 1\ny: *a')).toMatchObject({
    value: undefined,
    errors: [{ code: 'ALIAS', place: { line: 2, column: 4 } }],
  });
});

test('references that would unfold to gigabytes are refused in no time', () => {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) => [...pair])) {
    lines.push(`${next ?? ''}: &${next ?? ''} [${`*${one ?? ''},`.repeat(9)}]`);
  }
  const yaml = lines.join('\n');
  expect(readYaml('a', yaml, yaml).errors[0]).toMatchObject({ code: 'ALIAS' });
});

test('places count lines and UTF-16 units from 1, as editors do', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '🙂', '\n', '\r\n', 'ữ') }), fc.nat(), (source, n) => {
      const offset = n % (source.length + 1);
      const { line, column } = placer('a', source)(offset);
      const lines = source.split('\n');
      expect(lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1).toBe(
        offset,
      );
    }),
  );
});

test('any text is taken apart without loss', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('-', '---', '\n', '\r\n', 'a', ': ', '"', '[', '*', '&') }),
      (source) => {
        const read = readEntryFile('a', source);
        expect(source.endsWith(read.body)).toBe(true);
      },
    ),
  );
});

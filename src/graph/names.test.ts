import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Root } from 'mdast';
import type { Source } from '../model/schemas/index.ts';
import type { Entry } from './types.ts';
import { buildNameIndex, findNames, nameForms, outletNames } from './names.ts';

const body: Root = { type: 'root', children: [] };

/** An entry of which only the names matter. */
function named(id: string, name: string, ...aliases: string[]): Entry {
  return {
    kind: 'term',
    key: `term:${id}`,
    id,
    collection: 'terms',
    data: { name, aliases },
    body,
  } as unknown as Entry;
}

const ENTRIES = [
  named('an', 'Vũ An', 'ông An', 'An'),
  named('dao', 'Đảo Mây', 'Mây'),
  named('dao-lon', 'Đảo Mây Lớn'),
  named('dinh-chien', 'đình chiến'),
  named('moc-giang', 'Mộc-giang', 'M.G.', '“Thành phố nước”'),
];
const INDEX = buildNameIndex(ENTRIES);
const found = (text: string): [string, string][] =>
  findNames(text, INDEX).map(({ start, end, target }) => [text.slice(start, end), target]);

test.each([
  ['a name', 'Rồi Vũ An nói.', [['Vũ An', 'term:an']]],
  ['an alias', 'Rồi An nói.', [['An', 'term:an']]],
  ['the longest of several', 'Trên Đảo Mây Lớn.', [['Đảo Mây Lớn', 'term:dao-lon']]],
  ['the shorter, where the longer breaks off', 'Đảo Mây lớn.', [['Đảo Mây', 'term:dao']]],
  [
    'several',
    'Vũ An tới Mộc-giang.',
    [
      ['Vũ An', 'term:an'],
      ['Mộc-giang', 'term:moc-giang'],
    ],
  ],
  ['a term with a capital', 'Đình chiến!', [['Đình chiến', 'term:dinh-chien']]],
  [
    'blanks of any sort between syllables',
    'Vũ\u00a0An và Vũ  An',
    [
      ['Vũ\u00a0An', 'term:an'],
      ['Vũ  An', 'term:an'],
    ],
  ],
  [
    'a form with signs at its ends',
    'Ở M.G. và “Thành phố nước”.',
    [
      ['M.G.', 'term:moc-giang'],
      ['“Thành phố nước”', 'term:moc-giang'],
    ],
  ],
])('%s: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['a part of a syllable', 'Anh, Ban, Mâyy'],
  ['a name with a small letter', 'an và vũ an'],
  ['other marks', 'Vủ Ản'],
  ['syllables parted otherwise than in the name', 'Mộc. Giang; Mộc giang; Đảo, Mâ'],
  ['a form without its signs', 'Ở M.G và Thành phố nước'],
])('%s is no name: %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('names and aliases in NFD are found in a text in NFC', () => {
  const index = buildNameIndex([named('x', 'Vũ  Ấn'.normalize('NFD'))]);
  expect(findNames('Rồi Vũ Ấn nói.', index)).toEqual([{ start: 4, end: 9, target: 'term:x' }]);
});

test('the forms of an entry are its names and aliases, each once', () => {
  expect(nameForms(named('x', 'Vũ An', 'An', 'Vũ An', 'Vũ  An'))).toEqual(['Vũ An', 'An']);
});

test('a name without letters is looked for by nobody', () => {
  expect(findNames('… ?!', buildNameIndex([named('x', '…', '?!')]))).toEqual([]);
});

const words = fc.constantFrom(
  'Vũ',
  'An',
  'ông',
  'Đảo',
  'Mây',
  'Lớn',
  'đình',
  'chiến',
  'Đình',
  'Mộc',
  '-',
  'giang',
  ' ',
  '  ',
  '.',
  'M',
  'G',
  '“',
  '”',
  '\u0301',
  '🙂',
);

test('what is found lies in the text, in order, apart, and is a form of its entry', () => {
  const forms = new Map(ENTRIES.map((entry) => [entry.key as string, nameForms(entry)]));
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 2 }))),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, target } of findNames(text, INDEX)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          const form = text.slice(start, end).replace(/\s+/g, ' ');
          const small = form.charAt(0).toLowerCase() + form.slice(1);
          expect(forms.get(target)?.some((each) => each === form || each === small)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the cost of a long text does not explode', () => {
  expect(findNames('Đảo Mây '.repeat(20_000), INDEX)).toHaveLength(20_000);
});

test('no name is found inside the name of an outlet, nor in half of a compound', () => {
  const index = buildNameIndex(ENTRIES, ['Mây News', 'The Đảo Mây Post']);
  const names = (text: string): string[] =>
    findNames(text, index).map(({ start, end }) => text.slice(start, end));
  expect(names('Theo Mây News và The Đảo Mây Post, Đảo Mây yên ắng.')).toEqual(['Đảo Mây']);
  expect(names('Hãng Interfax-Mây; Vũ An-tôn; Mây – An.')).toEqual(['Mây', 'An']);
});

test('outlets are named by the bibliography, states are not', () => {
  const source = (kind: string, publisher: string): Source => ({ kind, publisher }) as Source;
  const names = outletNames([
    source('press', 'AP, AFP (qua The Mây Post)'),
    source('official', 'Chính phủ Mây'),
    source('state-media', 'Mây News'),
  ]);
  expect([...names].filter(Boolean)).toEqual(['AP', 'AFP', 'The Mây Post', 'Mây Post', 'Mây News']);
});

import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../../testing/tiny-content.ts';
import { characterProblems, lookAlikeProblems, nfcProblems } from './characters.ts';

const AN = 'content/people/vu-an.mdx';

test('a file in NFD is told once, at the first letter, with how many lines it concerns', () => {
  expect(reportOn({ [AN]: TINY[AN]?.normalize('NFD') })).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:2:8  not-nfc  the marks of letters are separate characters here (Unicode NFD), on 7 lines of this file: links and search would miss these words. Convert the file to NFC; docs/problems.md has the command."`,
  );
});

test('one letter in NFD is told at its base', () => {
  expect(reportOn(edited(AN, 'Ông từng', 'Ông tu\u031b\u0300ng'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:6  not-nfc  the marks of letters are separate characters here (Unicode NFD), on 1 line of this file: links and search would miss these words. Convert the file to NFC; docs/problems.md has the command."`,
  );
});

test('the column of a letter in NFD counts as editors count', () => {
  expect(nfcProblems('a.mdx', '🙂🙂 ca\u0301')).toMatchObject([{ line: 1, column: 7 }]);
});

test.each([
  ['a zero-width space', 'Vũ\u200b An'],
  ['a soft hyphen', 'Vũ\u00ad An'],
  ['a switch of direction', 'Vũ\u202e An'],
  ['NUL', 'Vũ\0 An'],
  ['ESC, which could steer the terminal', 'Vũ\u001b An'],
  ['a carriage return alone', 'Vũ\r An'],
  ['a byte order mark in the middle', 'Vũ\ufeff An'],
])('%s is told at its place', (_, text) => {
  expect(characterProblems('a.mdx', `x\n${text}`)).toMatchObject([
    { code: 'bad-character', line: 2, column: 3 },
  ]);
});

test.each([
  ['tabs and line ends', 'a\tb\r\nc\n'],
  ['a byte order mark at the beginning', '\ufeff---'],
  ['no-break spaces, which hold words together on purpose', 'Nga\u00a0– Mỹ'],
  ['letters of other scripts and emoji', 'Лавров 北京 🙂'],
])('%s are no problem', (_, text) => {
  expect(characterProblems('a.mdx', text)).toEqual([]);
});

test('the message names the character and counts its fellows', () => {
  expect(reportOn(edited(AN, 'Ông từng là', 'Ông\u200b từng\u200b là'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:4  bad-character  an invisible character (U+200B) stands here: links and search would miss the words around it. Delete it, or type the line anew. There are 2 such characters in this file."`,
  );
});

test('a file that was not UTF-8 says what was lost', () => {
  expect(reportOn(edited(AN, 'Ông từng là', '\ufffdng từng là'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  bad-character  the character U+FFFD stands where a letter was lost: the file is not in UTF-8, or was not once. Save it as UTF-8 and type the letter anew."`,
  );
});

test.each([
  ['a Cyrillic letter in a Latin word', 'Ông L\u0430vrov', 'U+0430'],
  ['a Latin letter in a Cyrillic word', 'Ông Лaвров', 'U+041B'],
  ['a Greek letter in a Latin word', 'Ông \u039favrov', 'U+039F'],
  ['letters of full width', 'Ông Ｌａｖｒｏｖ', 'U+FF2C'],
  ['mathematical letters', 'Ông \u{1d40b}avrov', 'U+1D40B'],
])('%s is told at its word', (_, text, sign) => {
  const [found] = lookAlikeProblems('a.mdx', `x\n${text}`);
  expect(found).toMatchObject({ code: 'look-alike', line: 2, column: 5 });
  expect(found?.message).toContain(sign);
});

test.each([
  ['words of one script each', 'Lavrov, Лавров, Λαβρόφ, 北京'],
  ['letters and figures', 'G20, RT-2PM, ½, m², nº 5'],
])('%s are no look-alikes', (_, text) => {
  expect(lookAlikeProblems('a.mdx', text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const body = (text: string): string => reportOn(edited(AN, 'Ông từng là đại sứ.', text));
const field = (text: string): string => reportOn(edited(AN, 'Nhà ngoại giao của bờ bắc.', text));

test.each([
  ['straight quotation marks', 'Ông là "đại sứ".', '19:8', 'straight quotation mark'],
  ['those of another language', 'Ông là «đại sứ».', '19:8', 'of another language'],
  ['a hyphen between names', 'Vũ An - Ngô Kim gặp nhau.', '19:6', 'hyphen between spaces'],
  ['an em dash', 'Vũ An — đại sứ.', '19:7', 'em dash'],
  ['a date with hyphens', 'Ngày 18-02-2025 ông tới.', '19:6', '18/2/2025'],
  ['a date with full stops', 'Ngày 18.2.2025 ông tới.', '19:6', '18/2/2025'],
  ['a decimal point', 'Có 1.5 triệu người.', '19:4', 'decimal point'],
  ['three full stops', 'Ông nói... rồi đi.', '19:8', 'three full stops'],
])('a body with %s', (_, text, place, why) => {
  expect(body(text)).toMatch(new RegExp(`^${AN}:${place}  house-style  .*${why}.*$`));
});

test.each([
  ['straight quotation marks', `'Nhà "ngoại giao".'`],
  ['a hyphen between names', 'Quan hệ Vũ An - Ngô Kim.'],
  ['a date with hyphens', 'Tới ngày 18-02-2025.'],
])('a field with %s', (_, value) => {
  expect(field(value)).toMatch(new RegExp(`^${AN}:15:13  house-style  .*$`));
});

test.each([
  'Bài tựa “Quan hệ Vũ An - Ngô Kim”.',
  'Ông nói: <Quote by="person:vu-an" lang="ru">«Да» — «нет»</Quote>.',
  'Máy bay Mộc-Giang số 2-3, tỉ số 2-1, phiên bản 1.5.2.',
  'Xem [trang](https://example.org/a-1-2-2025).',
  "Ông O'Neill tới ‘đây’ – rồi đi…",
])('what is right, or somebody else’s: %s', (text) => {
  expect(body(text)).toBe('');
});

test('names in other languages keep their signs', () => {
  expect(reportOn(edited(AN, '  - ông An', '  - ông An\n  - An - Vu'))).toBe('');
});

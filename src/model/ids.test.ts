import { expect, test } from 'vitest';
import { asId, isId, type EntryId } from './ids.ts';

test.each(['sau-gio', 'g20', '2030', 'a'])('%s is an id', (text) => {
  expect(isId(text)).toBe(true);
  expect(asId<EntryId>(text)).toBe(text);
});

test.each([
  '',
  'Sau-gio',
  'sáu-giờ',
  'sau_gio',
  'sau--gio',
  '-sau',
  'sau-',
  'sau gio',
  'sau/gio',
  'sau\n',
  'đ',
])('“%s” is none', (text) => {
  expect(isId(text)).toBe(false);
  expect(() => asId(text)).toThrow(TypeError);
});

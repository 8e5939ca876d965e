import { expect, test } from 'vitest';
import * as addresses from './addresses.ts';
import type { ArticleId, BlockId, EntryId, NoteId, StatementId } from './ids.ts';

const article = 'gap-2030' as ArticleId;
const entry = 'vu-an' as EntryId;

// Outside pages link to these: a change here breaks somebody's footnote.
test.each([
  ['an article', addresses.articleAddress(article), '/bai-viet/gap-2030/'],
  ['a passage', addresses.passageAddress(article, 'sau-gio' as BlockId), '/bai-viet/gap-2030/#sau-gio'],
  ['a note', addresses.noteAddress(article, 'may-gio' as NoteId), '/bai-viet/gap-2030/#chu-giai-may-gio'],
  [
    'a statement',
    addresses.statementAddress(article, 'mot-thang' as StatementId),
    '/bai-viet/gap-2030/#phat-ngon-mot-thang',
  ],
  ['a person', addresses.entryAddress({ kind: 'person', id: entry }), '/nhan-vat/vu-an/'],
  ['an organisation', addresses.entryAddress({ kind: 'organisation', id: entry }), '/to-chuc/vu-an/'],
  ['a document', addresses.entryAddress({ kind: 'document', id: entry }), '/van-kien/vu-an/'],
  ['an event', addresses.entryAddress({ kind: 'event', id: entry }), '/su-kien/vu-an/'],
  ['a place', addresses.entryAddress({ kind: 'place', id: entry }), '/dia-danh/vu-an/'],
  ['a term', addresses.entryAddress({ kind: 'term', id: entry }), '/thuat-ngu/vu-an/'],
  ['the index of a kind', addresses.indexAddress('person'), '/nhan-vat/'],
  ['a page of prose', addresses.prosePageAddress('gioi-thieu'), '/gioi-thieu/'],
  ['a source', addresses.sourceAddress('bao-song'), '/nguon/#bao-song'],
])('the address of %s is %s', (_, address, expected) => {
  expect(address).toBe(expected);
});

test('fixed pages', () => {
  expect(addresses.PAGES).toMatchObject({
    home: '/',
    search: '/tim-kiem/',
    sources: '/nguon/',
    about: '/gioi-thieu/',
    statements: '/phat-ngon/',
  });
});

test.each([
  ['/', '/nguon/', '/nguon/'],
  ['/x/', '/nguon/', '/x/nguon/'],
  ['/x', '/nguon/', '/x/nguon/'],
  ['/x/y/', '/', '/x/y/'],
])('under %s, %s is %s', (base, address, expected) => {
  expect(addresses.withBase(base, address)).toBe(expected);
});

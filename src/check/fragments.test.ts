import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

test('two headings that give one address', () => {
  expect(reportOn(edited(ARTICLE, '> Con sông', '## Trên “bàn”\n\n> Con sông'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:29:1  repeated-block-id  the heading “Trên “bàn”” has the address #muc-tren-ban, as has the heading “Trên bàn”: links would lead to the first. Word one of them otherwise."`,
  );
});

test.each([
  ['a heading', 'muc-tren-ban'],
  ['a note', 'chu-giai-may-gio'],
  ['the words of a note', 'loi-may-gio'],
  ['a statement', 'phat-ngon-dinh-chien'],
])('a block id that is the address of %s', (_, id) => {
  expect(reportOn(edited(ARTICLE, '^toi-moc-giang', `^${id}`))).toMatch(
    new RegExp(
      `^content/articles/gap-2030.mdx:20:40 {2}repeated-block-id {2}block id “${id}” is the address of the `,
    ),
  );
});

test.each(['noi-dung', 'phat-ngon', 'nguoi-va-muc', 'the', 'bao-tin'])(
  'a block id that the page gives to a part of itself: %s',
  (id) => {
    expect(reportOn(edited(ARTICLE, '^toi-moc-giang', `^${id}`))).toBe(
      `content/articles/gap-2030.mdx:20:40  repeated-block-id  block id “${id}” is the address of the page itself: two things of a page cannot share one. Give the passage another id.`,
    );
  },
);

test('a source that has the id of a part of its page', () => {
  expect(reportOn(edited('content/sources.yaml', 'id: bao-song', 'id: noi-dung'))).toContain(
    'bad-id  field “id” (“noi-dung”) is the id of a part of the page itself, so a link would lead there. Choose another id.',
  );
});

test('the same beginnings without a clash are no problem', () => {
  expect(reportOn(edited(ARTICLE, '^toi-moc-giang', '^loi-ong-an'))).toBe('');
});

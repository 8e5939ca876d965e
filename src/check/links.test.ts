import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';

const ABOUT = 'content/pages/gioi-thieu.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const about = (target: string): string => reportOn(edited(ABOUT, '/nguon/', target));
const inArticle = (target: string): string => reportOn(edited(ARTICLE, '#person:ngo-kim', target));

test.each([
  '/',
  '/nguon/',
  '/nhan-vat/',
  '/nhan-vat/vu-an/',
  '/bai-viet/gap-2030/',
  '/bai-viet/gap-2030/#sau-gio',
])('%s is a page of the site', (address) => {
  expect(about(address)).toBe('');
});

test('a page that the site has not', () => {
  expect(about('/nguoon/')).toMatchInlineSnapshot(
    `"content/pages/gioi-thieu.mdx:6:5  unknown-reference  the link leads to “/nguoon/”, and the site has no such page. Did you mean “/nguon/”? Mend the address; a page of an entry is best named as #kind:id."`,
  );
  expect(about('/nhan-vat/vu-anh/')).toMatchInlineSnapshot(
    `"content/pages/gioi-thieu.mdx:6:5  unknown-reference  the link leads to “/nhan-vat/vu-anh/”, and the site has no such page. Did you mean “/nhan-vat/vu-an/”? Mend the address; a page of an entry is best named as #kind:id."`,
  );
});

test('a passage that an article has not', () => {
  expect(about('/bai-viet/gap-2030/#sau-gioo')).toMatchInlineSnapshot(
    `"content/pages/gioi-thieu.mdx:6:5  unknown-passage  the link leads to #sau-gioo, and gap-2030 has no such passage. Did you mean “sau-gio”? Its passages: toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai."`,
  );
});

test('a page of prose that content adds', () => {
  const added = 'content/pages/cach-lam.mdx';
  const link = edited(ABOUT, '/nguon/', '/cach-lam/');
  expect(reportOn(link)).toMatch(/no such page/);
  expect(reportOn({ ...link, [added]: TINY[ABOUT] })).toBe('');
});

test('a passage of the same page', () => {
  expect(inArticle('#khong-doi-ai')).not.toMatch(/unknown-passage/);
  expect(inArticle('#khong-doi')).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:24:34  unknown-passage  the link leads to #khong-doi, and gap-2030 has no such passage. Did you mean “khong-doi-ai”? Its passages: toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai."`,
  );
});

test('a note can link to the passages of its article', () => {
  const note = 'content/annotations/gap-2030/may-gio.mdx';
  expect(reportOn(edited(note, 'Công báo ghi', 'Công báo [ghi](#sau-gio)'))).toBe('');
  expect(reportOn(edited(note, 'Công báo ghi', 'Công báo [ghi](#sau)'))).toMatch(/ {2}unknown-passage {2}/);
});

test('an entry has no passages', () => {
  expect(
    reportOn(edited('content/people/vu-an.mdx', 'là đại sứ', 'là [đại sứ](#dai-su)')),
  ).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:13  unknown-passage  the link leads to #dai-su, and vu-an has no such passage. Only articles have passages; a mention is #kind:id."`,
  );
});

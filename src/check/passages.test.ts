import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

test('a passage without a block id is given one to write', () => {
  expect(reportOn(edited(ARTICLE, ' ^toi-moc-giang', ''))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:20:1  missing-block-id  the passage “Ông Vũ An tới Mộc Giang ngày 1/3/2030.” has no block id at its end: nobody could link to it. End it with a space and ^ong-vu-an, or run “npm run ids”."`,
  );
});

test('a list item and a quotation are passages too', () => {
  expect(
    reportOn(edited(ARTICLE, '> Con sông không đợi ai. ^khong-doi-ai', '> Con sông không đợi ai.')),
  ).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:29:1  missing-block-id  the passage “Con sông không đợi ai.” has no block id at its end: nobody could link to it. End it with a space and ^con-song-khong, or run “npm run ids”."`,
  );
});

test('a caret inside a word is no block id', () => {
  expect(reportOn(edited(ARTICLE, ' ^toi-moc-giang', ' Nước chảy 10^2'))).toMatch(/ {2}missing-block-id {2}/);
});

test('a block id of a wrong form, at the caret', () => {
  expect(reportOn(edited(ARTICLE, '^toi-moc-giang', '^Tới_Mộc_Giang'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:20:40  bad-block-id  block id “Tới_Mộc_Giang” is not an id: it has only lower-case ASCII letters, digits and single hyphens. Write ^toi-moc-giang."`,
  );
  expect(reportOn(edited(ARTICLE, '^toi-moc-giang', '^'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:20:40  bad-block-id  block id “” is not an id: it has only lower-case ASCII letters, digits and single hyphens. Write ^ong-vu-an."`,
  );
});

test('a block id given twice, at the second', () => {
  expect(reportOn(edited(ARTICLE, '^toi-moc-giang', '^khong-doi-ai'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:29:26  repeated-block-id  block id “khong-doi-ai” stands on line 20 already: two passages cannot share an address. Give this one another, such as ^con-song-khong; leave the first as it is, since readers may have linked to it."`,
  );
});

test('a passage without words', () => {
  expect(reportOn(edited(ARTICLE, '> Con sông', '-\n\n> Con sông'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:29:1  missing-block-id  this passage has no words: there is nothing to link to. Write it or delete it."`,
  );
});

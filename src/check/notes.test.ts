import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';
import { NOTE_LIMIT } from './notes.ts';

const NOTE = 'content/annotations/gap-2030/may-gio.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const quoting = (words: string): string => reportOn(edited(NOTE, 'quote: sáu giờ', `quote: ${words}`));
const saying = (words: string): string => reportOn(edited(NOTE, 'Công báo ghi bảy giờ.', words));

test('a passage that the article has not', () => {
  expect(reportOn(edited(NOTE, 'passage: sau-gio', 'passage: bay-gio'))).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:2:10  unknown-passage  gap-2030 has no passage “bay-gio”. The quoted words stand in “sau-gio”. Its passages: toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai."`,
  );
});

test('a passage that was given another id: the words tell which', () => {
  expect(reportOn(edited(ARTICLE, '^sau-gio', '^buoi-hop-dai'))).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:2:10  unknown-passage  gap-2030 has no passage “sau-gio”. The quoted words stand in “buoi-hop-dai”. Its passages: toi-moc-giang, buoi-hop-dai, mot-thang, hop-lai, khong-doi-ai."`,
  );
});

test('words that differ a little from those of the passage', () => {
  expect(quoting('sáu giò')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-absent  passage “sau-gio” does not hold the words “sáu giò”: it has “sáu giờ”. In the quote, “giò” should be “giờ”. Quote the passage as it stands."`,
  );
  expect(quoting('Buổi họp dài đúng sáu giờ.')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-absent  passage “sau-gio” does not hold the words “Buổi họp dài đúng sáu giờ.”: it has “Buổi họp dài sáu giờ.”. In the quote, “đúng” is too much. Quote the passage as it stands."`,
  );
});

test('words that stand in another passage', () => {
  expect(quoting('Con sông')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-absent  passage “sau-gio” does not hold the words “Con sông”: they stand in “khong-doi-ai”. Name that passage, if they are meant."`,
  );
});

test('words that stand nowhere', () => {
  expect(quoting('vũ khí hạt nhân')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-absent  passage “sau-gio” does not hold the words “vũ khí hạt nhân”, nor any like them: it was changed, or another passage is meant. It begins “Buổi họp dài sáu giờ. Ông An nói người đồng cấp đã hiểu Hiệp ước Sông.” (content/articles/gap-2030.mdx:24). Quote words of it as they stand."`,
  );
});

test('words that stand twice', () => {
  expect(quoting('iê')).toBe(quoting('iê'));
  expect(
    reportOn(edited(ARTICLE, 'Buổi họp dài sáu giờ.', 'Buổi họp dài sáu giờ, đúng sáu giờ.')),
  ).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-repeated  the words “sáu giờ” stand 2 times in passage “sau-gio”: which are meant cannot be told. Quote more of the words around them."`,
  );
});

test('words that another note marks', () => {
  const second = TINY[NOTE]?.replace('sáu giờ', 'dài sáu') ?? '';
  expect(reportOn({ 'content/annotations/gap-2030/thu-hai.mdx': second })).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/thu-hai.mdx:3:8  quote-overlap  the words “dài sáu” overlap “sáu giờ” of content/annotations/gap-2030/may-gio.mdx: words cannot carry two notes. Quote fewer, or join the notes."`,
  );
});

test('words that cut a link', () => {
  expect(quoting('Ông An nói người')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:3:8  quote-overlap  the words “Ông An nói người” hold or cut a link or **strong** words of passage “sau-gio”: one link cannot stand in another. Quote other words, or take the link away."`,
  );
});

test('an empty note, and one too long for a margin, at their first word', () => {
  expect(saying('')).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:8:1  note-length  the note is empty: it marks words and says nothing. Write it, or delete the file."`,
  );
  expect(saying('dài '.repeat(NOTE_LIMIT + 1))).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:9:1  note-length  the note has 151 syllables, more than 150: a margin cannot hold it. Shorten it, or move the rest to an entry."`,
  );
  expect(saying('dài '.repeat(NOTE_LIMIT))).toBe('');
});

test('a folder that is named for no article', () => {
  expect(
    reportOn({ [NOTE]: undefined, 'content/annotations/gap-2003/may-gio.mdx': TINY[NOTE] }),
  ).toMatchInlineSnapshot(
    `"content/annotations/gap-2003/may-gio.mdx:1:1  unknown-reference  the note stands in a folder of no article: there is no content/articles/gap-2003.mdx. Did you mean “gap-2030”? Move it to the folder of its article."`,
  );
});

test('notes on an article that cannot be read are not blamed for it', () => {
  expect(reportOn(edited(ARTICLE, 'Buổi họp dài', 'Buổi <họp dài')).split('\n')).toHaveLength(1);
  expect(reportOn(edited(ARTICLE, 'numeral: I', 'numeral: 1')).split('\n')).toHaveLength(1);
});

test('a note that cannot be read is not called empty', () => {
  expect(saying('Công báo ghi <bảy giờ.').split('\n')).toHaveLength(1);
});

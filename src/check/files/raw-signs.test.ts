import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../../testing/tiny-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const FIRST = 'Ông Vũ An tới Mộc Giang ngày 1/3/2030. ^toi-moc-giang';
const LAST = '> Con sông không đợi ai. ^khong-doi-ai';

/** The report on the tiny article with other words for its last passage, without the file. */
const last = (words: string): string => reportOn(edited(ARTICLE, LAST, words)).replaceAll(`${ARTICLE}:`, '');
const first = (words: string): string =>
  reportOn(edited(ARTICLE, FIRST, words)).replaceAll(`${ARTICLE}:`, '');

test.each([
  ['one Enter for two', 'Câu một. ^cau-mot\nCâu hai. ^toi-moc-giang', '20:10', 'words follow it'],
  [
    'one Enter for two, in a list',
    '- Một. ^cau-mot\n  Hai. ^cau-hai\n- Ba. ^toi-moc-giang',
    '20:8',
    'words follow it',
  ],
  [
    'a quotation in a quotation',
    '> Ông nói: ^ong-noi\n>\n> > “Không.” ^toi-moc-giang',
    '20:12',
    'words follow',
  ],
  ['an id in the middle', 'Ông tới ^ong-toi Mộc Giang. ^toi-moc-giang', '20:9', 'words follow it'],
  ['no space before it', 'Ông Vũ An tới nơi.^toi-moc-giang', '20:19', 'a space before it'],
  ['a paragraph of its own', 'Ông Vũ An tới nơi.\n\n^toi-moc-giang', '22:1', 'in a paragraph of its own'],
  ['two ids at one end', 'Ông Vũ An tới nơi. ^toi-noi ^toi-moc-giang', '20:20', 'words follow it'],
])('a block id where no passage ends: %s', (_, words, place, why) => {
  const report = first(words).split('\n');
  expect(report).toHaveLength(1);
  expect(report[0]).toMatch(new RegExp(`^${place}  bad-block-id  .*${why}`));
});

test('a list in a list is one passage, and whoever names the outer id is not told so again', () => {
  const report = reportOn(edited(ARTICLE, '^hop-lai', '^hop-lai\n  - Một. ^viec-mot\n  - Hai. ^viec-hai'));
  expect(report.split('\n').map((line) => line.split('  ').slice(0, 2))).toEqual([
    [`${ARTICLE}:27:26`, 'bad-block-id'],
    [`${ARTICLE}:28:10`, 'bad-block-id'],
  ]);
});

test('an entry has no block ids', () => {
  const report = reportOn(edited('content/people/vu-an.mdx', 'là đại sứ.', 'là đại sứ. ^tung-la-dai-su'));
  expect(report).toMatch(/vu-an.mdx:19:21 {2}bad-block-id {2}.*only passages of articles/);
});

test.each(['Là 10^2 mét.', 'Mặt cười ^_^ ở đây.', 'Dấu \\^khong-phai-id ở giữa.'])(
  'no block id: %s',
  (words) => {
    expect(last(`${words} ^khong-doi-ai`)).toBe('');
  },
);

test.each([
  ['a table', '| A | B |\n|---|---|\n| 1 | 2 | ^bang', '29:1', 'a table'],
  ['a table without outer bars', 'A | B\n---|---|\n1 | 2 ^bang', '30:4', 'a table'],
  ['a footnote', 'Câu.[^1] ^khong-doi-ai', '29:5', 'a footnote'],
  ['the text of a footnote', '[^1]: chú thích ^chu-thich', '29:1', 'a footnote'],
  ['a heading without a space', '##Ngoài lề\n\nCâu. ^khong-doi-ai', '29:1', 'a heading needs a space'],
  ['a heading on a later line', 'Câu.\n##Ngoài lề ^khong-doi-ai', '30:1', 'a heading needs a space'],
  ['a heading without words', '##\n\nCâu. ^khong-doi-ai', '29:1', 'no words'],
  ['a heading with an id', '## Ngoài lề ^ngoai-le\n\nCâu. ^khong-doi-ai', '29:1', 'takes no block id'],
  ['a link of a wiki', 'Xem [[gap-2031]]. ^khong-doi-ai', '29:5', 'double brackets'],
  ['a link in two pieces', 'Xem [bà ấy] (#person:ngo-kim). ^khong-doi-ai', '29:5', 'a space parts'],
  ['a box to tick', '- [ ] việc một ^viec-mot\n- việc hai ^viec-hai', '29:3', 'boxes to tick'],
  ['strong words unclosed', 'Xem **đậm. ^khong-doi-ai', '29:5', 'have no partner'],
  ['strong words with blanks', 'Xem ** đậm ** đây. ^khong-doi-ai', '29:5', 'have no partner'],
  ['one star too few', 'Xem *đậm. ^khong-doi-ai', '29:5', 'would stand on the page'],
  ['struck words', 'Xem ~~đậm~~. ^khong-doi-ai', '29:5', 'struck text'],
  ['coloured words', 'Xem ==đậm==. ^khong-doi-ai', '29:5', 'coloured text'],
  ['a box', ':::note\nCâu. ^khong-doi-ai', '29:1', 'boxes of :::'],
  ['a bare address', 'Xem https://example.org/a. ^khong-doi-ai', '29:5', 'no link'],
  ['a paragraph that begins with a year', '2030. Một năm dài. ^khong-doi-ai', '29:1', 'item 2030 of a list'],
  ['one that begins with an ordinal', '18. Tháng ba. ^khong-doi-ai', '29:1', 'item 18 of a list'],
  ['speech after a hyphen', 'Câu. ^cau\n\n- Không, bà nói. ^khong-doi-ai', '31:1', 'has a single item'],
])('markup that the site does not have: %s', (_, words, place, why) => {
  const report = last(words).split('\n');
  expect(report).toHaveLength(1);
  expect(report[0]).toMatch(new RegExp(`^${place}  markup  .*${why.replace('+', '\\+')}`));
});

test.each(['-', '='])('a line of %s under a paragraph makes a heading, and is told as that', (sign) => {
  expect(first(`${FIRST}\n${sign.repeat(3)}`)).toMatch(/^20:1 {2}markup {2}the line of dashes or =.*$/);
});

test.each([
  'Xem \\[[gap-2031\\]]. ^khong-doi-ai',
  '\\##Ngoài lề ^khong-doi-ai',
  '2030\\. Một năm dài. ^khong-doi-ai',
  '1. Một. ^viec-mot\n2. Hai. ^viec-hai',
  '3. Ba. ^viec-ba\n4. Bốn. ^viec-bon',
  '3\\*4 là 12, # và | là dấu. ^khong-doi-ai',
  '**Đậm** và [https://example.org](https://example.org). ^khong-doi-ai',
])('what is meant as it stands: %s', (words) => {
  expect(last(words)).toBe('');
});

test.each([
  ['a link', 'Nhà [ngoại giao](#person:ngo-kim).', 'holds no links'],
  ['strong words', 'Nhà **ngoại giao**.', 'holds no \\*\\*strong\\*\\* words'],
  ['a link to a page', '"[Nhà](/nguon/) ngoại giao."', 'holds no links'],
])('markup in a field: %s', (_, value, why) => {
  const report = reportOn(edited('content/people/vu-an.mdx', 'Nhà ngoại giao của bờ bắc.', value));
  expect(report).toMatch(new RegExp(`vu-an.mdx:15:\\d+  markup  .*${why}`));
});

test.each([
  ['content/people/vu-an.mdx', '\nÔng từng là đại sứ.\n'],
  ['content/places/moc-giang.mdx', '\nThành phố ở giữa hai bờ.\n'],
  [ARTICLE, /\nÔng Vũ An[\s\S]*$/.exec(TINY[ARTICLE] ?? '')?.[0] ?? ''],
])('a file without a text is told alone: %s', (path, text) => {
  const report = reportOn(edited(path, text, ''));
  expect(report).toMatch(new RegExp(`^${path}:\\d+:\\d+  unfilled  below the fields there is no text.*$`));
});

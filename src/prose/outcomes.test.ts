import { expect, test } from 'vitest';
import { renderArticle } from '../testing/markdown.ts';
import { edited, TINY } from '../testing/tiny-content.ts';

const STATEMENTS = 'content/statements/gap-2030.yaml';

/** What came of the statements of the list, as it stands behind it. */
const beside = (html: string): string =>
  /<\/ul><details class="notes".*?<\/details>\n/s.exec(html)?.[0] ?? '';

test('what came of a statement is a line: its words, the outcome and its day', () => {
  expect(beside(renderArticle())).toContain(
    '<a href="/phat-ngon/#gap-2030-dinh-chien"><span>Đình chiến trong một tháng</span> <b data-outcome="kept">Đã thực hiện</b> 1/4/2030</a>',
  );
});

test('one that is open is counted, and keeps its address', () => {
  const html = beside(renderArticle());
  expect(html).not.toContain('Chưa ngã ngũ');
  expect(html).toContain(
    '<a class="pending" id="phat-ngon-hop-lai" href="/phat-ngon/#gap-2030-hop-lai">1 phát ngôn chưa ngã ngũ</a>',
  );
});

test('several that are open lead to those of the article, each with its address', () => {
  const html = beside(
    renderArticle(edited(STATEMENTS, 'status: kept\n    date: 2030-04-01\n', 'status: unknown\n')),
  );
  expect(html).toContain(
    '<a class="pending" id="phat-ngon-dinh-chien" href="/phat-ngon/bai/gap-2030/"><span id="phat-ngon-hop-lai"></span>2 phát ngôn chưa ngã ngũ</a>',
  );
});

test.each([
  ['about the same words', 'Hội đồng Sông họp lại', '2030-05-05'],
  ['of the same day', 'Hội đồng Sông', '2030-04-01'],
])('an outcome and a later note %s are told once, in the note', (_, quote, date) => {
  const statements = (TINY[STATEMENTS] ?? '')
    .replace('quote: Hội đồng Sông', `quote: ${quote}`)
    .replace('status: open', `status: broken\n    date: ${date}`);
  const html = beside(renderArticle({ [STATEMENTS]: statements }));
  const [note = ''] = html.split('<p class="note-sources">');
  expect(note).toContain('<b data-outcome="broken">Không như dự báo</b>');
  expect(html.split('data-outcome="broken"')).toHaveLength(2);
  expect(html).toContain('<summary>2 diễn biến về sau</summary>');
});

test('an outcome of another day about other words has a line of its own', () => {
  const html = beside(
    renderArticle(edited(STATEMENTS, 'status: open', 'status: broken\n    date: 2030-05-05')),
  );
  const [note = ''] = html.split('<p class="note-sources">');
  expect(note).not.toContain('data-outcome');
  expect(html).toContain('<summary>3 diễn biến về sau</summary>');
});

test('outcomes are worded for what the speaker did', () => {
  const html = renderArticle(edited(STATEMENTS, 'verb: pledged', 'verb: forecast'));
  expect(beside(html)).toContain('Đúng như dự báo');
});

const REMARK = `verb: said
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
`;
const OPEN = `verb: forecast
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  outcome:
    status: open
    text: Chưa họp.
    asOf: 2031-05
    sources: [cong-bao]
`;
const LATER = `  later:
    date: 2030-05-01
    text: Hội đồng họp.
    asOf: 2031-05
    sources: [cong-bao]
`;

test('of a remark stands the day of what came later, without a verdict', () => {
  const html = beside(renderArticle(edited(STATEMENTS, OPEN, REMARK + LATER)));
  expect(html).toContain(
    '<a id="phat-ngon-hop-lai" href="/phat-ngon/#gap-2030-hop-lai"><span>Hội đồng Sông</span> 1/5/2030</a>',
  );
});

test('a remark that nothing is told of later keeps its address', () => {
  const html = beside(renderArticle(edited(STATEMENTS, OPEN, REMARK)));
  expect(html).toContain(
    '<a class="pending" id="phat-ngon-hop-lai" href="/phat-ngon/#gap-2030-hop-lai">1 phát ngôn trong bảng</a>',
  );
});

test('their links have the base path', () => {
  expect(beside(renderArticle({}, { base: '/x/' }))).toContain('href="/x/phat-ngon/#gap-2030-dinh-chien"');
});

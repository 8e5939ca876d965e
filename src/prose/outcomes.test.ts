import { expect, test } from 'vitest';
import { renderArticle } from '../testing/markdown.ts';
import { edited } from '../testing/tiny-content.ts';

const STATEMENTS = 'content/statements/gap-2030.yaml';

/** What came of the statements of a passage, as it stands behind it. */
const outcomesBehind = (passage: string, html: string): string =>
  new RegExp(`id="${passage}".*?(<p class="outcomes".*?</p>)`, 's').exec(html)?.[1] ?? '';

test('behind a passage stands what came of each statement in it: its words, the outcome and its day', () => {
  const [settled = ''] = outcomesBehind('mot-thang', renderArticle()).split('</a>');
  expect(settled).toContain('<span class="note-kind">Về sau</span>');
  expect(settled).toMatch(
    /<a href="\/phat-ngon\/#gap-2030-dinh-chien"><i>Đình chiến trong một tháng<\/i> <b><svg .*<\/svg>Đã thực hiện<\/b>, 1\/4\/2030$/,
  );
});

test('one that is open has no day', () => {
  expect(outcomesBehind('mot-thang', renderArticle())).toMatch(/<\/svg>Còn ngỏ<\/b><\/a><\/p>$/);
});

test('outcomes are worded for what the speaker did', () => {
  const html = renderArticle(edited(STATEMENTS, 'verb: pledged', 'verb: forecast'));
  expect(outcomesBehind('mot-thang', html)).toContain('Đúng như dự báo');
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
  const html = renderArticle(edited(STATEMENTS, OPEN, REMARK + LATER));
  expect(outcomesBehind('mot-thang', html)).toMatch(/<i>Hội đồng Sông<\/i>, 1\/5\/2030<\/a><\/p>$/);
});

test('a remark that nothing is told of later is not among them', () => {
  const html = renderArticle(edited(STATEMENTS, OPEN, REMARK));
  expect(outcomesBehind('mot-thang', html)).not.toContain('hop-lai');
});

test('their links have the base path', () => {
  expect(outcomesBehind('mot-thang', renderArticle({}, { base: '/x/' }))).toContain(
    'href="/x/phat-ngon/#gap-2030-dinh-chien"',
  );
});

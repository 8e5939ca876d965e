import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeDates } from './rehype-dates.ts';

const dated = (...children: Parameters<typeof h>[2][]): string =>
  toHtml(
    unified()
      .use(rehypeDates)
      .runSync(h(null, h('p', ...children))),
  );

test.each([
  ['27/2/2025', '2025-02-27'],
  ['05/11/2026', '2026-11-05'],
  ['2/2025', '2025-02'],
])('%s is %s', (written, datetime) => {
  expect(dated(`Ngày ${written}, họp.`)).toBe(
    `<p>Ngày <time datetime="${datetime}">${written}</time>, họp.</p>`,
  );
});

test.each([
  ['a day that does not exist', '30/2/2025'],
  ['a fraction', '68/262'],
  ['a part of a longer number', '1/27/2/2025, 27/2/20255, 127/2/2025'],
  ['a year', '2025'],
])('%s stays: %s', (_, text) => {
  expect(dated(text)).toBe(`<p>${text}</p>`);
});

test('every date of a text is marked', () => {
  expect(dated('từ 1/2/2025 tới 3/2/2025').match(/<time/g)).toHaveLength(2);
});

test('what is a time already is left alone', () => {
  expect(dated(h('time', { dateTime: '2025-02' }, '2/2025'))).toBe(
    '<p><time datetime="2025-02">2/2025</time></p>',
  );
});

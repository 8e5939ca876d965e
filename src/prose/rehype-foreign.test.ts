import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeForeign } from './rehype-foreign.ts';

const marked = (text: string): string =>
  toHtml(
    unified()
      .use(rehypeForeign)
      .runSync(h(null, h('p', text))),
  );

test('words in Cyrillic are Russian, a name of several as one', () => {
  expect(marked('Tiếng Nga là Сергей Лавров.')).toBe(
    '<p>Tiếng Nga là <span lang="ru">Сергей Лавров</span>.</p>',
  );
});

test('a quotation of several words without a letter of Vietnamese is English', () => {
  expect(marked('Bản gốc viết “reciprocal mood”.')).toBe(
    '<p>Bản gốc viết “<span lang="en">reciprocal mood</span>”.</p>',
  );
  expect(marked('“It’s over.”')).not.toContain('lang');
  expect(marked('“The talks are over.”')).toBe('<p>“<span lang="en">The talks are over</span>.”</p>');
});

test.each([
  ['Vietnamese in quotation marks', '“tia hy vọng”'],
  ['one word, which may be a name', '“Reuters”'],
  ['words outside quotation marks', 'New York Times viết'],
  ['figures', '“4 hours 30”'],
])('%s is left alone: %s', (_, text) => {
  expect(marked(text)).toBe(`<p>${text}</p>`);
});

import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { plainText, textRuns } from './text-runs.ts';

test.each([
  ['strong words', 'Ông **An** nói.', 'Ông An nói.'],
  ['links', 'Ông [An](#person:vu-an) nói.', 'Ông An nói.'],
  ['a line end', 'Ông An\nnói.', 'Ông An nói.'],
  ['a hard break', 'Ông An\\\nnói.', 'Ông An nói.'],
  ['two paragraphs', 'Ông An.\n\nÔng Kim.', 'Ông An. Ông Kim.'],
  ['a list', '- một\n- hai', 'một hai'],
  ['signs that were escaped', '1 \\< 2 &amp; 3', '1 < 2 & 3'],
])('the text of %s', (_, markdown, text) => {
  expect(plainText(parseBody(markdown))).toBe(text);
});

test('runs say where they begin and which link they stand in', () => {
  const { text, runs } = textRuns(parseBody('Ông **An** gặp [bà **Kim**](#person:ngo-kim).'));
  expect(runs.map(({ node, start, link }) => [node.value, start, link])).toEqual([
    ['Ông ', 0, undefined],
    ['An', 4, undefined],
    [' gặp ', 6, undefined],
    ['bà ', 11, '#person:ngo-kim'],
    ['Kim', 14, '#person:ngo-kim'],
    ['.', 17, undefined],
  ]);
  for (const { node, start } of runs) expect(text.slice(start, start + node.value.length)).toBe(node.value);
});

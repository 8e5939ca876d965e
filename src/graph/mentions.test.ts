import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { mentionsIn } from './mentions.ts';
import { parseBody } from '../read/parse.ts';

const { names } = tinyCorpus();
const mentions = (markdown: string): [string, string][] => {
  const { text, mentions: all } = mentionsIn(parseBody(markdown), names);
  return all.map(({ start, end, target }) => [text.slice(start, end), target]);
};

test('names and links made by hand are mentions, in order of reading', () => {
  expect(mentions('[Bà ấy](#person:ngo-kim) gặp Vũ An ở Mộc Giang.')).toEqual([
    ['Bà ấy', 'person:ngo-kim'],
    ['Vũ An', 'person:vu-an'],
    ['Mộc Giang', 'place:moc-giang'],
  ]);
});

test('a name inside a link is what the link says, not what the name says', () => {
  expect(mentions('[Vũ An](#person:ngo-kim) và [Vũ An](https://example.org).')).toEqual([
    ['Vũ An', 'person:ngo-kim'],
  ]);
});

test('a link to an article is no mention of an entry', () => {
  expect(mentions('[bài kia](#article:gap-2030)')).toEqual([]);
});

test('a name is found across strong words', () => {
  expect(mentions('Ông Vũ **An** nói.')).toEqual([['Vũ An', 'person:vu-an']]);
});

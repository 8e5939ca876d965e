import fc from 'fast-check';
import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { anchorQuote } from './anchors.ts';
import { readBlocks, readSections } from './blocks.ts';
import { componentOf, isTag, readFigures } from './components.ts';
import { parseBody } from './parse.ts';
import { plainText } from './text-runs.ts';
import { wrapRange } from './wrap-range.ts';

const ARTICLE = `<Map places="sochi, crimea" />

Một <Quote by="person:an" lang="ru">“hai **ba**”</Quote> bốn. ^mot

<Timeline of="document:new-start" />

## Mục

- Năm. ^nam
- <Quote by="organisation:b">“Sáu”</Quote> bảy. ^sau

<Map places="istanbul" />
`;

test('components between passages are no passages, and those within are only their words', () => {
  const tree = parseBody(ARTICLE);
  expect(readBlocks(tree).map(({ id, text }) => [id, text])).toEqual([
    ['mot', 'Một “hai ba” bốn.'],
    ['nam', 'Năm.'],
    ['sau', '“Sáu” bảy.'],
  ]);
  expect(readSections(tree)).toEqual([{ id: 'muc-muc', title: 'Mục', firstPassage: 2 }]);
});

test('a component between passages has its props and the number of passages before it', () => {
  expect(readFigures(parseBody(ARTICLE))).toEqual([
    { component: { name: 'Map', props: { places: ['place:sochi', 'place:crimea'] } }, after: 0 },
    { component: { name: 'Timeline', props: { of: 'document:new-start' } }, after: 1 },
    { component: { name: 'Map', props: { places: ['place:istanbul'] } }, after: 3 },
  ]);
});

test.each(['<Mapp places="a" />', '<toString />', '<></>'])('%s is no component', (tag) => {
  const [node] = parseBody(tag).children;
  expect(() => node && isTag(node) && componentOf(node)).toThrow(TypeError);
});

const word = fc.string({ unit: fc.constantFrom(...'abcđêôư'), minLength: 1, maxLength: 5 });

test('words are found and marked in a passage wherever a quotation begins and ends around or beside them', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 4, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (words, a, b, c) => {
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const tagged = words.map(
          (each, i) => (i === from ? '<Quote by="person:an">' : '') + each + (i === to ? '</Quote>' : ''),
        );
        const [node] = parseBody(`Lời ${tagged.join(' ')} hết.`).children as [Paragraph];
        const text = plainText(node);
        expect(text).toBe(`Lời ${words.join(' ')} hết.`);
        const quote = words[c % words.length] ?? '';
        const anchor = anchorQuote(text, quote);
        if (anchor.type !== 'found') return;
        const make = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
        expect(wrapRange(node, anchor.start, anchor.end, make)).toBe(true);
        expect(plainText(node)).toBe(text);
      },
    ),
  );
});

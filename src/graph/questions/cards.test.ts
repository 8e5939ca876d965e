import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../../testing/tiny-content.ts';
import { entriesOnPage, passagesMentioning } from './cards.ts';

const corpus = tinyCorpus();
const [article] = corpus.articles;

test('the entries on a page are those that its words mention, notes included', () => {
  const keys =
    article &&
    entriesOnPage(corpus, article)
      .map(({ key }) => key)
      .sort();
  expect(keys).toEqual([
    'document:hiep-uoc-song',
    'organisation:hoi-dong-song',
    'person:ngo-kim',
    'person:vu-an',
    'place:moc-giang',
    'term:dinh-chien',
  ]);
});

test('the page of an entry mentions others, not itself', () => {
  const kim = corpus.entries.get('person:ngo-kim');
  expect(kim && entriesOnPage(corpus, kim).map(({ key }) => key)).toEqual(['person:vu-an']);
});

test('passages are counted, not mentions, and notes are not passages', () => {
  const twice = tinyCorpus(
    edited('content/articles/gap-2030.mdx', 'Ông Vũ An tới', 'Ông Vũ An, chính Vũ An, tới'),
  );
  expect(passagesMentioning(twice, 'person:vu-an')).toBe(2);
  expect(passagesMentioning(corpus, 'place:moc-giang')).toBe(1);
  expect(passagesMentioning(corpus, 'event:gap-2031')).toBe(0);
});

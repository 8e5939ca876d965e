import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../../testing/tiny-content.ts';
import {
  articlesMentioning,
  backlinksOf,
  entriesIn,
  entriesMentioning,
  passageReference,
} from './backlinks.ts';
import type { EntryKey } from '../types.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const links = (key: EntryKey, corpus = tinyCorpus()) =>
  backlinksOf(corpus, key).map(({ passage, inNote, address, sentences }) => ({
    at: `${String(passage.n)}${inNote ? ' note' : ''}`,
    address,
    sentences: sentences.map(({ text, marks }) =>
      marks.reduceRight(
        (marked, { start, end }) =>
          `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
        text,
      ),
    ),
  }));

test('a backlink leads to the passage and quotes the sentence around the mention', () => {
  expect(links('person:vu-an')).toEqual([
    {
      at: '1',
      address: '/bai-viet/gap-2030/#toi-moc-giang',
      sentences: ['Ông [Vũ An] tới Mộc Giang ngày 1/3/2030.'],
    },
    {
      at: '2',
      address: '/bai-viet/gap-2030/#sau-gio',
      sentences: ['[Ông An] nói người đồng cấp đã hiểu Hiệp ước Sông.'],
    },
  ]);
});

test('several mentions in a sentence quote it once; in two sentences, both', () => {
  const changes = edited(ARTICLE, 'Con sông không đợi ai.', 'Vũ An gặp Vũ An. Không ai đợi. Vũ An đi.');
  expect(links('person:vu-an', tinyCorpus(changes)).at(-1)?.sentences).toEqual([
    '[Vũ An] gặp [Vũ An].',
    '[Vũ An] đi.',
  ]);
});

test('a note stands behind the passages before it, with its own address', () => {
  expect(links('place:moc-giang').map(({ at, address }) => [at, address])).toEqual([
    ['1', '/bai-viet/gap-2030/#toi-moc-giang'],
    ['4 note', '/bai-viet/gap-2030/#chu-giai-hop-o-dau'],
  ]);
});

test('who is mentioned by entries only has no backlinks from passages', () => {
  expect(links('event:gap-2031')).toEqual([]);
  expect(entriesMentioning(tinyCorpus(), 'person:vu-an').map(({ key }) => key)).toEqual(['person:ngo-kim']);
});

test('articles that mention an entry, be it in a note', () => {
  const corpus = tinyCorpus();
  expect(articlesMentioning(corpus, 'place:moc-giang')).toEqual(corpus.articles);
  expect(articlesMentioning(corpus, 'event:gap-2031')).toEqual([]);
});

test('entries of an article, in order of first mention', () => {
  const corpus = tinyCorpus();
  const [article] = corpus.articles;
  expect(article && entriesIn(corpus, article).map(({ key }) => key)).toEqual([
    'person:vu-an',
    'place:moc-giang',
    'person:ngo-kim',
    'document:hiep-uoc-song',
    'term:dinh-chien',
    'organisation:hoi-dong-song',
  ]);
});

test('a passage is cited by the numeral of its report and its number', () => {
  const [article] = tinyCorpus().articles;
  expect(article?.passages.map((passage) => passageReference(article, passage))).toEqual([
    'I.1',
    'I.2',
    'I.3',
    'I.4',
    'I.5',
  ]);
});

import { expect, test } from 'vitest';
import { checkContent } from '../check/index.ts';
import { edited, tinyContent, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { entryById } from './entries.ts';
import type { Corpus } from './types.ts';

const corpus = tinyCorpus();
const MEETING = 'content/events/gap-2030.mdx';

/** The corpus of content that has errors. */
const broken = (changes: Changes): Corpus | undefined => checkContent(tinyContent(changes)).corpus;

test('an event leads to its place, to who took part and to its neighbours', () => {
  const event = entryById(corpus.entries, 'event', 'gap-2030');
  expect(event?.place).toBe(corpus.entries.get('place:moc-giang'));
  expect(event?.next).toBe(corpus.entries.get('event:gap-2031'));
  expect(event?.next?.previous).toBe(event);
  expect(event?.previous).toBeUndefined();
  expect(event?.participants.map(({ name, person, as }) => [name, person?.key, as])).toEqual([
    ['Vũ An', 'person:vu-an', 'Ngoại trưởng'],
    ['Một người ghi chép', undefined, undefined],
  ]);
});

test('an article leads to the event that it tells', () => {
  expect(corpus.articles[0]?.event).toBe(corpus.entries.get('event:gap-2030'));
});

test('a term leads to its neighbours', () => {
  const term = entryById(corpus.entries, 'term', 'dinh-chien');
  expect(term?.related).toEqual([corpus.entries.get('document:hiep-uoc-song')]);
});

test('what is cited is resolved, with what it backs', () => {
  const [article] = corpus.articles;
  const cited = [article, ...(article?.notes ?? []), ...corpus.statements].map((node) =>
    node?.citations.map(({ source, for: backs }) => [source.id, backs]),
  );
  expect(cited).toEqual([
    [['bao-song', undefined]],
    [['bao-song', undefined]],
    [['cong-bao', 'ngày họp']],
    [['cong-bao', undefined]],
    [['cong-bao', undefined]],
  ]);
});

test.each<[string, Changes, (of: Corpus) => unknown]>([
  [
    'a place',
    edited(MEETING, 'place: moc-giang', 'place: khong-co'),
    ({ entries }) => entryById(entries, 'event', 'gap-2030')?.place,
  ],
  [
    'the entry of a participant',
    edited(MEETING, 'person: vu-an', 'person: khong-co'),
    ({ entries }) => entryById(entries, 'event', 'gap-2030')?.participants[0]?.person,
  ],
  [
    'the event of an article',
    edited('content/articles/gap-2030.mdx', 'event: gap-2030', 'event: khong-co'),
    ({ articles }) => articles[0]?.event,
  ],
  [
    'a neighbour',
    edited('content/terms/dinh-chien.mdx', 'document:hiep-uoc-song', 'term:khong-co'),
    ({ entries }) => entryById(entries, 'term', 'dinh-chien')?.related[0],
  ],
  [
    'a source',
    edited('content/annotations/gap-2030/may-gio.mdx', 'bao-song', 'khong-co'),
    ({ articles }) => articles[0]?.notes.find(({ id }) => id === 'may-gio')?.citations[0],
  ],
])('%s that does not exist is left out, and nothing throws', (_, changes, edge) => {
  const partial = broken(changes);
  expect(partial).toBeDefined();
  expect(edge(corpus)).toBeDefined();
  expect(partial && edge(partial)).toBeUndefined();
});

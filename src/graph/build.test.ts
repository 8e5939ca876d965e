import { expect, test } from 'vitest';
import { checkContent } from '../check/index.ts';
import { edited, TINY, tinyContent, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { twoReports } from '../testing/two-reports.ts';
import type { Corpus, EntryKey, Mention } from './types.ts';

const corpus = tinyCorpus();
const [article] = corpus.articles;

test('an article has its passages, numbered in order of reading', () => {
  expect(article?.passages.map(({ n, id, section, text }) => [n, id, section, text.slice(0, 9)])).toEqual([
    [1, 'toi-moc-giang', '', 'Ông Vũ An'],
    [2, 'sau-gio', 'Trên bàn', 'Buổi họp '],
    [3, 'mot-thang', 'Trên bàn', 'Đình chiế'],
    [4, 'hop-lai', 'Trên bàn', 'Hội đồng '],
    [5, 'khong-doi-ai', 'Trên bàn', 'Con sông '],
  ]);
});

test('a note knows its passage, and where its words stand', () => {
  expect(
    article?.notes.map(({ id, passage, start, end, text }) => [id, passage.text.slice(start, end), text]),
  ).toEqual([
    ['may-gio', 'sáu giờ', 'Công báo ghi bảy giờ.'],
    ['hop-o-dau', 'họp lại', 'Hội đồng họp ở Mộc Giang.'],
  ]);
});

test('articles stand in the order of their numerals, not of their files', () => {
  const changes = twoReports();
  const ids = (content: Changes) => checkContent(tinyContent(content)).corpus?.articles.map(({ id }) => id);
  expect(ids(changes)).toEqual(['gap-2030', 'gap-2030-hai']);
  const swapped = Object.fromEntries(
    Object.entries(changes).map(([path, source]) => [
      path,
      path.endsWith('-hai.mdx') ? source?.replace('numeral: II', 'numeral: I') : source,
    ]),
  );
  expect(
    ids({ ...swapped, ...edited('content/articles/gap-2030.mdx', 'numeral: I\n', 'numeral: IX\n') }),
  ).toEqual(['gap-2030-hai', 'gap-2030']);
});

const sites = (found: readonly Mention[] | undefined): string[] =>
  (found ?? []).map(({ site, text, start, end }) => {
    const where =
      site.type === 'passage' ? site.passage.id : site.type === 'note' ? site.note.id : site.entry.key;
    return `${site.type} ${where}: ${text.slice(start, end)}`;
  });
const mentionsOf = (key: EntryKey, of: Corpus = corpus): string[] => sites(of.mentions.get(key));

test('every mention counts, by name and by hand, in passages, notes and entries', () => {
  expect(mentionsOf('person:vu-an')).toEqual([
    'passage toi-moc-giang: Ông Vũ An'.replace('Ông ', ''),
    'passage sau-gio: Ông An',
    'entry person:ngo-kim: ông An',
  ]);
  expect(mentionsOf('person:ngo-kim')).toEqual(['passage sau-gio: người đồng cấp']);
  expect(mentionsOf('place:moc-giang')).toEqual([
    'passage toi-moc-giang: Mộc Giang',
    'note hop-o-dau: Mộc Giang',
  ]);
});

test('an entry does not mention itself', () => {
  const changed = tinyCorpus(edited('content/people/vu-an.mdx', 'Ông từng', 'Vũ An từng'));
  expect(mentionsOf('person:vu-an', changed)).toEqual(mentionsOf('person:vu-an'));
});

test('a block id is no part of the text that is searched for names', () => {
  for (const mentions of corpus.mentions.values())
    for (const { text } of mentions) expect(text).not.toContain('^');
});

test('what does not fit is left out, and nothing throws', () => {
  const { corpus: partial } = checkContent(
    tinyContent({
      ...edited('content/annotations/gap-2030/may-gio.mdx', 'quote: sáu giờ', 'quote: bảy giờ'),
      ...edited('content/annotations/gap-2030/hop-o-dau.mdx', 'passage: hop-lai', 'passage: hop'),
      ...edited('content/articles/gap-2030.mdx', ' ^toi-moc-giang', ''),
      'content/annotations/khac/x.mdx': TINY['content/annotations/gap-2030/may-gio.mdx'],
    }),
  );
  expect(partial?.articles[0]?.notes).toEqual([]);
  expect(partial?.articles[0]?.passages[0]?.id).toBe('doan-1');
});

test('a source is found by its id', () => {
  expect([...corpus.sources.keys()]).toEqual(['bao-song', 'cong-bao']);
});

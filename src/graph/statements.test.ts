import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../testing/tiny-content.ts';
import { byDay, facetValues, statementsIn, statementsOf } from './statements.ts';

const FILE = 'content/statements/gap-2030.yaml';
const ids = (statements: readonly { id: string }[]): string[] => statements.map(({ id }) => id);

test('a statement is joined to its passage, its words and its speakers', () => {
  const [pledge] = tinyCorpus().statements;
  expect(pledge?.passage.id).toBe('mot-thang');
  expect(pledge?.passage.text.slice(pledge.start, pledge.end)).toBe('Đình chiến trong một tháng');
  expect(pledge?.speakers.map(({ key }) => key)).toEqual(['person:vu-an']);
});

test('statements of an article stand in order of reading, whatever the order of the file', () => {
  const corpus = tinyCorpus(
    edited(FILE, 'passage: hop-lai\n  quote: Hội đồng Sông', 'passage: toi-moc-giang\n  quote: Ông Vũ An'),
  );
  const [article] = corpus.articles;
  expect(article && ids(statementsIn(corpus, article))).toEqual(['hop-lai', 'dinh-chien']);
});

test('by day the vaguer date comes first', () => {
  expect(ids(byDay(tinyCorpus()))).toEqual(['hop-lai', 'dinh-chien']);
});

test('a common statement belongs to each of its speakers', () => {
  const corpus = tinyCorpus();
  expect(ids(statementsOf(corpus, 'organisation:hoi-dong-song'))).toEqual(['hop-lai']);
  expect(ids(statementsOf(corpus, 'person:vu-an'))).toEqual(['hop-lai', 'dinh-chien']);
  expect(statementsOf(corpus, 'person:ngo-kim')).toEqual([]);
});

test('its facets are written as addresses write them', () => {
  const [, common] = tinyCorpus().statements;
  expect(common && facetValues(common)).toEqual({
    'ket-cuc': ['con-ngo'],
    loai: ['du-bao'],
    bai: ['gap-2030'],
    ai: ['vu-an', 'hoi-dong-song'],
  });
});

const remark = (later: string): ReturnType<typeof tinyCorpus> =>
  tinyCorpus(
    edited(
      FILE,
      `verb: forecast
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  outcome:
    status: open
    text: Chưa họp.
    asOf: 2031-05
    sources: [cong-bao]
`,
      `verb: said
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
${later}`,
    ),
  );

test('a remark is in no outcome’s list', () => {
  const [, said] = remark('').statements;
  expect(said && facetValues(said)).toMatchObject({ 'ket-cuc': [], loai: ['noi'] });
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { asId } from '../../model/ids.ts';
import type { PartialDate } from '../../model/dates.ts';
import { siteExports } from '../../testing/exports.ts';
import { bibtexOf } from '../../model/citation/bibtex.ts';
import { bibtex, cslJson, toCsl } from './bibliography.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

const CAPTION = {
  id: asId<never>('bao-song'),
  publisher: 'Báo Sông & Biển',
  title: 'Một nửa {50%} của #1: {“Đường_về”} ~ nhà',
  titleFromAddress: false,
  url: 'https://example.org/a_b?c=50%25&d=~e',
  date: '2030-03' as PartialDate,
  language: 'vi',
  kind: 'press',
  read: true,
} as const;

/** What a reference manager reads. */
const read = (record: string): readonly Record<string, unknown>[] => new Cite(record).data;

test('a source comes through BibLaTeX whole, signs of TeX and all', () => {
  expect(read(bibtexOf(toCsl(CAPTION)))).toMatchObject([
    {
      id: 'bao-song',
      title: CAPTION.title,
      publisher: CAPTION.publisher,
      URL: CAPTION.url,
      issued: { 'date-parts': [[2030, 3]] },
    },
  ]);
});

test('a source in CSL-JSON has its date no more exact than it is known, and no title that nobody read', () => {
  expect(toCsl(CAPTION)).toEqual({
    id: 'bao-song',
    type: 'article-newspaper',
    title: CAPTION.title,
    'container-title': 'Báo Sông & Biển',
    issued: { 'date-parts': [[2030, 3]] },
    URL: CAPTION.url,
    language: 'vi',
  });
  const bare = { ...CAPTION, title: undefined, date: undefined, kind: 'official' } as const;
  expect(toCsl(bare)).toEqual({
    id: 'bao-song',
    type: 'webpage',
    'container-title': 'Báo Sông & Biển',
    URL: CAPTION.url,
    language: 'vi',
  });
});

test('both forms of the bibliography give a reference manager the same sources', () => {
  const { corpus } = site;
  const csl = cslJson(corpus);
  const key = ({ id, URL: url, title }: Record<string, unknown>): unknown[] => [id, url, title];
  expect(read(bibtex(corpus)).map(key)).toEqual(csl.map((item) => key({ ...item })));
  expect(read(JSON.stringify(csl))).toHaveLength(csl.length);
  expect(csl.length).toBeGreaterThan(100);
});

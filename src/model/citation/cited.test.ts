import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { FORMATS, quote, type Cited } from './cited.ts';

const { bibtex: toBibtex, csl: toCslJson, ris: toRis } = FORMATS;

const cited: Cited = {
  id: 'gap-o-cau-9',
  title: 'Gặp ở cầu: 100% “im lặng” & chờ đợi #1',
  site: 'Tan băng',
  issued: '2026-11-02',
  language: 'vi',
  url: 'https://example.org/bai-viet/gap-o-cau/#im-lang:~:text=im%20l%E1%BA%B7ng',
  accessed: '2026-12-01',
  note: 'đoạn IV.9',
};

/** What another program reads in a record. */
function read(record: string): Record<string, unknown> {
  const [entry] = new Cite(record).data;
  return entry ?? {};
}

const expected = {
  type: 'webpage',
  title: cited.title,
  author: [{ literal: 'Tan băng' }],
  URL: cited.url,
};

test('BibTeX is read back by another program, special characters and all', () => {
  expect(read(toBibtex(cited))).toMatchObject({
    ...expected,
    author: [{ family: 'Tan băng' }],
    note: cited.note,
  });
  expect(read(toBibtex(cited))).toMatchObject({
    issued: { 'date-parts': [[2026, 11, 2]] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
  });
});

test.each(['{U.S.} ~ C\\D ^x', '100 % & #1', 'a_b $c'])(
  'the title “%s” comes through BibLaTeX whole',
  (title) => {
    expect(read(toBibtex({ ...cited, title }))).toMatchObject({ title });
  },
);

test('RIS is read back by another program', () => {
  expect(read(toRis(cited))).toMatchObject({
    title: cited.title,
    URL: cited.url,
    issued: { 'date-parts': [[2026, 11, 2]] },
    note: cited.note,
  });
});

test('RIS begins with its type, ends with ER and has DOS line ends', () => {
  const record = toRis(cited);
  expect(record).toMatch(/^TY {2}- ELEC\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- \r\n$/);
});

test('RIS gives the day of access where Zotero and EndNote look for it', () => {
  expect(toRis(cited)).toContain('\r\nY2  - 2026/12/01\r\n');
});

test('CSL-JSON is read back by another program', () => {
  expect(read(toCslJson(cited))).toMatchObject({
    ...expected,
    'container-title': 'Tan băng',
    issued: { 'date-parts': [[2026, 11, 2]] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
    note: cited.note,
  });
});

test('what is not known is left out of every format', () => {
  const { id, title, site, issued, language } = cited;
  const bare = { id, title, site, issued, language };
  expect(toBibtex(bare)).not.toMatch(/url|note|undefined/);
  expect(toRis(bare)).not.toMatch(/^(?:UR|Y2|N1)|undefined/m);
  expect(JSON.parse(toCslJson(bare))).toEqual([expect.not.objectContaining({ URL: expect.anything() })]);
});

test('a quotation gives words, site, title, passage, address and day; inner quotation marks become single', () => {
  const { text, html } = quote('Ông nói “chưa” & im lặng.', cited, 'truy cập 1/12/2026');
  expect(text).toBe(
    `“Ông nói ‘chưa’ & im lặng.” (Tan băng, “${cited.title}”, đoạn IV.9, ${cited.url ?? ''}, truy cập 1/12/2026)`,
  );
  expect(html).toContain('“Ông nói ‘chưa’ &amp; im lặng.”');
  expect(html).toContain(`<a href="${cited.url ?? ''}">`);
  expect(html).toContain('đoạn IV.9, truy cập 1/12/2026');
});

import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const EVENT = 'content/events/gap-2030.mdx';
const TERM = 'content/terms/dinh-chien.mdx';

test('a field that names an entry nobody wrote', () => {
  expect(reportOn(edited(ARTICLE, 'event: gap-2030', 'event: gap-2003'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:5:8  unknown-reference  event “gap-2003” does not exist: there is no content/events/gap-2003.mdx. Did you mean “gap-2030”? Mend the id, or write the entry."`,
  );
  expect(reportOn(edited(EVENT, 'place: moc-giang', 'place: ha-giang'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:4:8  unknown-reference  place “ha-giang” does not exist: there is no content/places/ha-giang.mdx. Mend the id, or write the entry."`,
  );
  expect(reportOn(edited(EVENT, '  - person: vu-an', '  - person: an-vu'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:6:13  unknown-reference  person “an-vu” does not exist: there is no content/people/an-vu.mdx. Did you mean “vu-an”? Mend the id, or write the entry."`,
  );
});

test('an id that belongs to another kind', () => {
  expect(reportOn(edited(EVENT, 'place: moc-giang', 'place: hoi-dong-song'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:4:8  unknown-reference  place “hoi-dong-song” does not exist: there is no content/places/hoi-dong-song.mdx. There is “organisation:hoi-dong-song”. Mend the id, or write the entry."`,
  );
});

test('a typed reference in a field', () => {
  expect(reportOn(edited(TERM, 'document:hiep-uoc-song', 'document:hiep-uoc'))).toMatchInlineSnapshot(
    `"content/terms/dinh-chien.mdx:4:11  unknown-reference  document “hiep-uoc” does not exist: there is no content/documents/hiep-uoc.mdx. Did you mean “hiep-uoc-song”? Mend the id, or write the entry."`,
  );
  expect(reportOn(edited(TERM, 'document:hiep-uoc-song', 'documnet:hiep-uoc-song'))).toMatchInlineSnapshot(
    `"content/terms/dinh-chien.mdx:4:11  unknown-reference  “documnet” is not a kind, and a reference is kind:id. Did you mean “document”? Kinds: article, person, organisation, document, event, place, term."`,
  );
});

const mention = (target: string): string =>
  reportOn(edited(ARTICLE, '[người đồng cấp](#person:ngo-kim)', `[người đồng cấp](${target})`));

test('a mention of an entry nobody wrote, at the link', () => {
  expect(mention('#person:ngo-kin')).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:24:34  unknown-mention  person “ngo-kin” does not exist: there is no content/people/ngo-kin.mdx. Did you mean “ngo-kim”? Mend the id, or write the entry."`,
  );
});

test('a mention of a kind that does not exist, or is written with a capital', () => {
  expect(mention('#persons:ngo-kim')).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:24:34  unknown-mention  “persons” is not a kind, and a reference is kind:id. Did you mean “person”? Kinds: article, person, organisation, document, event, place, term."`,
  );
  expect(mention('#Person:ngo-kim')).toMatch(/Did you mean “person”\?/);
});

test('a mention without an id', () => {
  expect(mention('#person:')).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:24:34  unknown-mention  a reference to a person lacks its id: write it as person:id."`,
  );
});

test('a mention in a note', () => {
  const note = 'content/annotations/gap-2030/may-gio.mdx';
  expect(
    reportOn(edited(note, 'Công báo ghi', '[Công báo](#organisation:cong-bao) ghi')),
  ).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/may-gio.mdx:9:1  unknown-mention  organisation “cong-bao” does not exist: there is no content/organisations/cong-bao.mdx. Mend the id, or write the entry."`,
  );
});

test('a source that the bibliography has not, at the citation', () => {
  expect(reportOn(edited(AN, 'sources: [cong-bao]', 'sources: [bao-song, cong-bo]'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:21  unknown-source  source “cong-bo” is not in the bibliography. Did you mean “cong-bao”? Mend the id, or add the source to content/sources.yaml."`,
  );
  expect(
    reportOn(edited('content/annotations/gap-2030/hop-o-dau.mdx', '  - id: cong-bao', '  - id: cong-boa')),
  ).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/hop-o-dau.mdx:8:9  unknown-source  source “cong-boa” is not in the bibliography. Did you mean “cong-bao”? Mend the id, or add the source to content/sources.yaml."`,
  );
});

test('a source deep inside', () => {
  expect(
    reportOn(edited(AN, '    to: 2020-06', '    to: 2020-06\n    sources: [bao-sogn]')),
  ).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:12:15  unknown-source  source “bao-sogn” is not in the bibliography. Did you mean “bao-song”? Mend the id, or add the source to content/sources.yaml."`,
  );
  expect(
    reportOn(
      edited(
        'content/statements/gap-2030.yaml',
        'text: Không ai bắn.\n    asOf: 2031-05\n    sources: [cong-bao]',
        'text: Không ai bắn.\n    asOf: 2031-05\n    sources: [cong-bso]',
      ),
    ),
  ).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:13:15  unknown-source  source “cong-bso” is not in the bibliography. Did you mean “cong-bao”? Mend the id, or add the source to content/sources.yaml."`,
  );
});

const UNREAD = {
  'content/sources.yaml': `${TINY['content/sources.yaml'] ?? ''}- id: tin-don
  publisher: Tin đồn
  url: https://example.org/tin-don
  language: vi
  kind: press
  read: false
`,
};

test.each([
  ['an entry', AN, 'sources: [cong-bao]', 'sources: [tin-don]'],
  ['an office', AN, 'asOf: 2031-05', 'asOf: 2031-05\n    sources: [tin-don]'],
  ['a note', 'content/annotations/gap-2030/may-gio.mdx', /sources:.*/, 'sources: [tin-don]'],
  ['an outcome', 'content/statements/gap-2030.yaml', /sources:.*/, 'sources: [tin-don]'],
])('%s that rests on an unread page alone is refused, at its sources', (_, file, from, to) => {
  const before = TINY[file] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const report = reportOn({ ...UNREAD, [file]: after });
  const line = after.split('\n').findIndex((text) => text.includes('[tin-don]')) + 1;
  expect(report).toMatch(
    /unread-sources {2}what is said here rests on pages that were not read: “tin-don”\./,
  );
  expect(report.split(':', 2)).toEqual([file, String(line)]);
});

test.each([
  ['a page that was read stands beside it', 'sources: [cong-bao]', 'sources: [tin-don, cong-bao]'],
  ['nothing cites it', 'sources: [cong-bao]', 'sources: [cong-bao]'],
])('an unread page is no problem where %s', (_, from, to) => {
  const before = TINY[AN] ?? '';
  expect(before).toContain(from);
  expect(reportOn({ ...UNREAD, [AN]: before.replace(from, to) })).toBe('');
});

import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const PLACE = 'content/places/moc-giang.mdx';
const EVENT = 'content/events/gap-2030.mdx';

test('a missing field is told with what it is for, at the top of the fields', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An\n', ''))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:2:1  schema  field “sort” (Form in an index: family name first) is missing. Add it; docs/content.md shows how."`,
  );
});

test('a missing field of a group is told at the group', () => {
  expect(reportOn(edited(AN, '  - title: Đại sứ\n    from: 2010', '  - from: 2010'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:9:5  schema  field “offices[0].title” (Name of the office) is missing. Add it; docs/content.md shows how."`,
  );
});

test('a field left empty is not called missing', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An', 'sort:'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:6  schema  field “sort” is empty. Write it, or take the field away if it may be left out."`,
  );
  expect(reportOn(edited(AN, 'sort: Vũ An', 'sort: ""'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:7  schema  field “sort” is empty: write it, or leave the whole field out."`,
  );
});

test('a misspelt field is told once, at its name, with the field that was meant', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An', 'srot: Vũ An'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:1  schema  field “srot” does not exist here, so what it says would be lost. Did you mean “sort”? Rename or remove it."`,
  );
});

test('a misspelt field that may be left out is told too: it would be lost in silence', () => {
  expect(reportOn(edited(AN, 'born:', 'bron:'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:1  schema  field “bron” does not exist here, so what it says would be lost. Did you mean “born”? Rename or remove it."`,
  );
});

test('the field that was meant is looked for where the misspelt one stands', () => {
  expect(reportOn(edited(AN, '    to: 2020-06', '    too: 2020-06'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:11:5  schema  field “too” does not exist here, so what it says would be lost. Did you mean “to”? Rename or remove it."`,
  );
});

test('an unknown field unlike any other gets no suggestion', () => {
  expect(reportOn(edited(AN, 'born:', 'favouriteColour: red\nborn:'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:1  schema  field “favouriteColour” does not exist here, so what it says would be lost. Rename or remove it."`,
  );
});

test('a value that is not in the list is shown with those that are', () => {
  expect(reportOn(edited(ARTICLE, 'certainty: high', 'certainty: hihg'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:15:14  schema  field “provenance.certainty” (“hihg”) is none of the values it can have. Did you mean “high”? Write one of: low, medium, high."`,
  );
});

test('text that YAML takes for something else', () => {
  expect(reportOn(edited(AN, 'name: Vũ An\n', 'name: 1970\n'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:2:7  schema  field “name” should be text, and is a number. Put the value in quotes."`,
  );
  expect(reportOn(edited(ARTICLE, '  - Điểm thứ hai.', '  - Ông nói: điểm thứ hai.'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:10:5  schema  field “keyPoints[1]” should be text, and is a group of fields, because of a colon in it. Put the value in quotes."`,
  );
});

test('a value where a list should be, and a list where a value should be', () => {
  expect(reportOn(edited(AN, 'aliases:\n  - ông An', 'aliases: ông An'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:4:10  schema  field “aliases” should be a list, and is text. Write each item in a line of its own, after “- ”."`,
  );
  expect(reportOn(edited(AN, 'sort: Vũ An', 'sort: [Vũ, An]'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:7  schema  field “sort” should be text, and is a list. Write it as one text."`,
  );
  expect(reportOn(edited(PLACE, '\n  lat: 12.5\n  lon: 100', ' 12.5, 100'))).toMatchInlineSnapshot(
    `"content/places/moc-giang.mdx:4:14  schema  field “coordinates” should be a group of fields, and is text. Write each of its fields in a line of its own, indented (see docs/content.md)."`,
  );
});

test('true or false, and numbers, with quotes', () => {
  expect(
    reportOn(
      edited(
        'content/sources.yaml',
        'date: 2030-03-02\n  language: vi\n  kind: press\n  read: true',
        'language: vi\n  kind: press\n  read: "yes"',
      ),
    ),
  ).toMatchInlineSnapshot(
    `"content/sources.yaml:7:9  schema  field “read” should be true or false, and is text. Write true or false, without quotes."`,
  );
  expect(reportOn(edited(PLACE, 'lat: 12.5', 'lat: "12.5"'))).toMatchInlineSnapshot(
    `"content/places/moc-giang.mdx:5:8  schema  field “coordinates.lat” should be a number, and is text. Write the number without quotes."`,
  );
});

test('numbers out of their range', () => {
  expect(reportOn(edited(PLACE, 'lat: 12.5', 'lat: 125'))).toMatchInlineSnapshot(
    `"content/places/moc-giang.mdx:5:8  schema  field “coordinates.lat” (“125”) is not a latitude: degrees from -90 (south) to 90."`,
  );
});

test('too few points, told at the list', () => {
  expect(reportOn(edited(ARTICLE, '  - Điểm thứ hai.\n', ''))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:9:3  schema  field “keyPoints” has fewer than three points: write three to five."`,
  );
});

test('no source', () => {
  expect(reportOn(edited(AN, 'sources: [cong-bao]', 'sources: []'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:10  schema  field “sources” has no source: every fact rests on one; give at least one id from content/sources.yaml."`,
  );
});

test('a participant that is neither an entry nor a name, and one that is both', () => {
  expect(reportOn(edited(EVENT, '  - name: Một người ghi chép', '  - as: Thư ký'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:8:5  schema  field “participants[1]” needs one of the fields “person”, “name”. Add the one that fits; docs/content.md shows how."`,
  );
  expect(
    reportOn(edited(EVENT, '  - name: Một người ghi chép', '  - name: Ngô Kim\n    person: ngo-kim')),
  ).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:8:5  schema  field “name” cannot stand beside the others here: they exclude each other (see docs/content.md). Keep one."`,
  );
  expect(reportOn(edited(EVENT, '  - person: vu-an', '  - persno: vu-an'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:6:5  schema  field “persno” does not exist here, so what it says would be lost. Did you mean “person”? Rename or remove it."`,
  );
});

test('a source that is neither an id nor a group', () => {
  expect(reportOn(edited(AN, 'sources: [cong-bao]', 'sources: [12]'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:11  schema  field “sources[0]” should be text or a group of fields, and is a number. Put the value in quotes."`,
  );
  expect(reportOn(edited(AN, 'sources: [cong-bao]', 'sources: [Công báo]'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:11  bad-id  field “sources[0]” (“Công báo”) is not an id: lower-case ASCII letters, digits and single hyphens, as in “tia-hy-vong”. Did you mean “cong-bao”?"`,
  );
});

test('an address that is no page of the Web', () => {
  expect(
    reportOn(edited('content/sources.yaml', 'https://example.org/cong-bao', 'javascript:alert(1)')),
  ).toMatchInlineSnapshot(
    `"content/sources.yaml:11:8  schema  field “url” (“javascript:alert(1)”) is not an address: write it in full, with https://."`,
  );
});

test('dates: days that do not exist, and the Vietnamese way of writing them', () => {
  expect(reportOn(edited(AN, 'born: 1970-05-02', 'born: 1970-02-30'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:7  bad-date  field “born” (“1970-02-30”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025."`,
  );
  expect(reportOn(edited(AN, 'born: 1970-05-02', 'born: 2/5/1970'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:7  bad-date  field “born” (“2/5/1970”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025. Did you mean 1970-05-02?"`,
  );
  expect(reportOn(edited(AN, 'born: 1970-05-02', 'born: 5/1970'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:7  bad-date  field “born” (“5/1970”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025. Did you mean 1970-05?"`,
  );
  expect(reportOn(edited(AN, 'born: 1970-05-02', 'born: [1970]'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:7:7  bad-date  field “born” is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025."`,
  );
  expect(reportOn(edited(AN, '    from: 2010', '    from: 201'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:10:11  bad-date  field “offices[0].from” (“201”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025."`,
  );
});

test('ids: what may have been meant', () => {
  expect(reportOn(edited(ARTICLE, 'event: gap-2030', 'event: Gặp 2030'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:5:8  bad-id  field “event” (“Gặp 2030”) is not an id: lower-case ASCII letters, digits and single hyphens, as in “tia-hy-vong”. Did you mean “gap-2030”?"`,
  );
  expect(reportOn(edited(ARTICLE, 'event: gap-2030', 'event: gap--2030'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:5:8  bad-id  field “event” (“gap--2030”) is not an id: lower-case ASCII letters, digits and single hyphens, as in “tia-hy-vong”. Did you mean “gap-2030”?"`,
  );
});

test('a later fact without its day', () => {
  expect(
    reportOn(edited('content/annotations/gap-2030/hop-o-dau.mdx', 'date: 2030-04-01\n', '')),
  ).toMatchInlineSnapshot(
    `"content/annotations/gap-2030/hop-o-dau.mdx:2:1  schema  field “date” is missing: a later fact needs its day."`,
  );
});

test('several wrong fields of one file are told together, in the order of the file', () => {
  const source = edited(AN, 'born: 1970-05-02', 'born: 1970-13\nwikidata: 12\ncolour: red');
  expect(reportOn(source)).toMatchInlineSnapshot(`
    "content/people/vu-an.mdx:7:7  bad-date  field “born” (“1970-13”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025.
    content/people/vu-an.mdx:8:11  schema  field “wikidata” should be text, and is a number. Put the value in quotes.
    content/people/vu-an.mdx:9:1  schema  field “colour” does not exist here, so what it says would be lost. Rename or remove it."
  `);
});

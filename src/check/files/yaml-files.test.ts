import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const SOURCES = 'content/sources.yaml';

test('a missing file is a problem of that file', () => {
  expect(reportOn({ 'content/site.yaml': undefined })).toMatchInlineSnapshot(
    `"content/site.yaml:1:1  schema  the file is missing or empty. docs/content.md shows what stands in it."`,
  );
  expect(reportOn({ [SOURCES]: undefined })).toMatchInlineSnapshot(
    `"content/sources.yaml:1:1  schema  the file is missing or empty. docs/content.md shows what stands in it."`,
  );
});

test('a wrong row of the bibliography is told at its field, and those who cite it are not blamed', () => {
  expect(reportOn(edited(SOURCES, 'kind: press', 'kind: paper'))).toMatchInlineSnapshot(
    `"content/sources.yaml:7:9  schema  field “kind” (“paper”) is none of the values it can have. Write one of: official, agency, press, scholarly, state-media, reference."`,
  );
});

test('a bibliography that cannot be read says so once, not once for each citation', () => {
  expect(reportOn(edited(SOURCES, '  publisher: Báo Sông', '  publisher: "Báo Sông'))).toMatchInlineSnapshot(
    `"content/sources.yaml:2:14  yaml-syntax  the fields cannot be read: a value that begins with a quotation mark is not closed by one. Close it, or put a backslash before a mark inside "…"."`,
  );
  expect(reportOn({ [SOURCES]: 'bao-song: Báo Sông\n' })).toMatchInlineSnapshot(
    `"content/sources.yaml:1:1  schema  the whole of it should be a list, and is a group of fields. Write each item in a line of its own, after “- ”."`,
  );
});

test('an id given to two sources', () => {
  expect(reportOn(edited(SOURCES, '- id: cong-bao', '- id: bao-song'))).toContain(
    'content/sources.yaml:9:7  bad-id  source id “bao-song” is given twice: a citation could mean either. Rename or join them.',
  );
});

test('a wrong field of the site', () => {
  expect(
    reportOn(edited('content/site.yaml', 'edition: 2031-06-01', 'edition: 1/6/2031')),
  ).toMatchInlineSnapshot(
    `"content/site.yaml:5:10  bad-date  field “edition” (“1/6/2031”) is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025. Did you mean 2031-06-01?"`,
  );
});

import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';
import { COMPARISON, twoReports } from '../testing/two-reports.ts';

test('a sound comparison', () => {
  expect(reportOn(twoReports())).toBe('');
});

test('two reports of one event that nothing compares', () => {
  expect(reportOn({ ...twoReports(), [COMPARISON]: undefined })).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:2:7  missing-comparison  warning: gap-2030 and gap-2030-hai tell this event, and nothing compares them. Write content/comparisons/gap-2030.yaml (see docs/content.md)."`,
  );
});

test('a comparison named for no event', () => {
  const { [COMPARISON]: text, ...rest } = twoReports();
  const report = reportOn({ ...rest, [COMPARISON]: undefined, 'content/comparisons/gap-2029.yaml': text });
  expect(report).toContain('content/comparisons/gap-2029.yaml:1:1  unknown-reference');
});

test('a report of another event', () => {
  expect(reportOn(twoReports('gap-2030-hai:', 'gap-khac:'))).toMatchInlineSnapshot(`
    "content/comparisons/gap-2030.yaml:4:3  uncompared-passage  warning: no topic covers bay-gio of gap-2030-hai: readers would take what it says there for unsaid. Add each to a topic.
    content/comparisons/gap-2030.yaml:11:7  unknown-reference  “gap-khac” is no report of gap-2030. Reports of it: gap-2030, gap-2030-hai."
  `);
});

test('a passage that the report does not have', () => {
  expect(reportOn(twoReports('[bay-gio]', '[bay-gio, bay-go]'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:12:29  unknown-passage  gap-2030-hai has no passage “bay-go”. Did you mean “bay-gio”? Its passages: bay-gio."`,
  );
});

test('a passage that no topic covers: “only one says so” would not be true', () => {
  expect(reportOn(twoReports(', khong-doi-ai]', ']'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:4:3  uncompared-passage  warning: no topic covers khong-doi-ai of gap-2030: readers would take what it says there for unsaid. Add each to a topic."`,
  );
});

test('a note without a source', () => {
  expect(reportOn(twoReports('    sources: [cong-bao]\n', ''))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:4:5  schema  field “topics[0].sources” and the note belong together: give both, or neither."`,
  );
});

test('a source that the bibliography does not hold', () => {
  expect(reportOn(twoReports('[cong-bao]', '[cong-bo]'))).toContain('unknown-source');
});

test('“only one” beside two reports', () => {
  expect(reportOn(twoReports('relation: differ', 'relation: one'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:8:7  schema  field “topics[0].reports” holds several reports beside “one”: keep the only one that speaks of it, or choose another relation."`,
  );
});

test('a topic that has the id of a part of its page', () => {
  expect(reportOn(twoReports('id: may-gio', 'id: noi-dung'))).toContain(
    'bad-id  field “topics[0].id” (“noi-dung”) is the id of a part of the page itself',
  );
});

test('a topic id given twice', () => {
  const twice =
    '  - id: lan-nua\n    title: Lần nữa\n    relation: one\n    reports:\n      gap-2030: { passages: [sau-gio], says: Một. }\n';
  expect(reportOn(twoReports('topics:\n', `topics:\n${twice}${twice}`))).toMatch(
    / {2}bad-id {2}topic id “lan-nua” is given twice/,
  );
});

test('an article that cannot be read is not called uncovered', () => {
  const broken = edited('content/articles/gap-2030.mdx', 'Ông An nói', 'Ông An <nói');
  expect(reportOn({ ...twoReports(), ...broken }).split('\n')).toHaveLength(1);
});

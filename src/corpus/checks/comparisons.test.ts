import { expect, test } from 'vitest';
import { edited, reportOn, TINY, type Changes } from '../../testing/tiny-content.ts';

const FILE = 'content/comparisons/gap-2030.yaml';

/** A second report of the meeting, and the comparison of the two. */
const SECOND = {
  'content/articles/ket-qua.mdx':
    TINY['content/articles/gap-2030.mdx']
      ?.replace('numeral: I\n', 'numeral: II\n')
      .replace(/\n\n\n?Ông Vũ An[\s\S]*/, '\n\nÔng An rời Mộc Giang. ^roi-di\n') ?? '',
  [FILE]: `intro: Hai bản tin bịa.
sources: [bao-song]
topics:
  - id: di-lai
    title: Đi và về
    relation: parts
    reports:
      gap-2030:
        passages: [toi-moc-giang, sau-gio]
        says: Ông An tới.
      ket-qua:
        passages: [roi-di]
        says: Ông An đi.
  - id: dinh-chien
    title: Đình chiến
    relation: one
    reports:
      gap-2030:
        passages: [mot-thang, hop-lai, khong-doi-ai]
        says: Sẽ có đình chiến.
`,
};

const changed = (from: string, to: string): Changes => ({
  ...SECOND,
  [FILE]: SECOND[FILE].replace(from, to),
});

test('a sound comparison is passed over in silence', () => {
  expect(reportOn(SECOND)).toBe('');
});

test('two reports of an event that nothing compares are a warning, at the event', () => {
  expect(reportOn({ ...SECOND, [FILE]: undefined })).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:2:7  missing-comparison  warning: gap-2030 and ket-qua tell this event, and nothing compares them. Write content/comparisons/gap-2030.yaml (see docs/content.md)."`,
  );
});

test('passages that no topic covers are a warning', () => {
  expect(reportOn(changed('mot-thang, hop-lai, khong-doi-ai', 'mot-thang'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:4:3  uncompared-passage  warning: no topic covers hop-lai, khong-doi-ai of gap-2030: readers would take what it says there for unsaid. Add each to a topic."`,
  );
});

test('a passage that the report has not', () => {
  expect(reportOn(changed('[roi-di]', '[roi-di, roi-dii]'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:12:28  unknown-passage  ket-qua has no passage “roi-dii”. Did you mean “roi-di”? Its passages: roi-di."`,
  );
});

test('an article that does not report the event, at its name', () => {
  expect(reportOn(changed('      ket-qua:', '      ket-qau:'))).toMatch(
    /^content\/comparisons\/gap-2030.yaml:11:7 {2}unknown-reference {2}.*Did you mean “ket-qua”/m,
  );
});

test('a relation that the number of reports belies', () => {
  expect(reportOn(changed('relation: one', 'relation: same'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:18:7  schema  field “topics[1].reports” holds fewer than two reports beside “same”: add the other, or write “one”."`,
  );
});

test('a note without a source', () => {
  expect(
    reportOn(changed('relation: parts', 'relation: parts\n    note: Công báo ghi khác.')),
  ).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:4:5  schema  field “topics[0].sources” and the note belong together: give both, or neither."`,
  );
});

test('a topic id given twice', () => {
  expect(reportOn(changed('id: dinh-chien', 'id: di-lai'))).toMatchInlineSnapshot(
    `"content/comparisons/gap-2030.yaml:14:9  bad-id  topic id “di-lai” is given twice on this page: its address could mean either. Rename the newer one."`,
  );
});

test('a file named for no event', () => {
  expect(reportOn({ 'content/comparisons/gap-2003.yaml': SECOND[FILE] })).toMatchInlineSnapshot(
    `"content/comparisons/gap-2003.yaml:1:1  unknown-reference  the file is named for no event: there is no content/events/gap-2003.mdx. Did you mean “gap-2030”? Name it for the event that the reports tell."`,
  );
});

test('an article that cannot be read is not called uncovered', () => {
  expect(
    reportOn({ ...SECOND, ...edited('content/articles/gap-2030.mdx', 'Ông An nói', 'Ông An <nói') }).split(
      '\n',
    ),
  ).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';

const PERSON = 'content/people/vu-an.mdx';

test('an office taken up while it is held already', () => {
  const changes = edited(PERSON, 'title: Đại sứ', 'title: Ngoại trưởng');
  expect(reportOn(changes)).toBe('');
  expect(
    reportOn({ [PERSON]: changes[PERSON]?.replace('to: 2020-06', 'to: 2022-06') }),
  ).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:13:11  office-overlap  “Ngoại trưởng” begins on 20/1/2021, and “Ngoại trưởng” ends only on 6/2022: one cannot hold both. Mend the dates, or the title if another office is meant."`,
  );
});

test('acting in an office excludes holding it', () => {
  const changes = edited(PERSON, 'title: Đại sứ', 'title: Quyền Ngoại trưởng');
  expect(
    reportOn({ [PERSON]: changes[PERSON]?.replace('to: 2020-06', 'asOf: 2020-06') }),
  ).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:13:11  office-overlap  “Ngoại trưởng” begins on 20/1/2021, and “Quyền Ngoại trưởng” has no end: one cannot hold both. Mend the dates, or the title if another office is meant."`,
  );
});

test('two different offices may be held at once', () => {
  expect(reportOn(edited(PERSON, 'to: 2020-06', 'to: 2022-06'))).toBe('');
});

test('an event that shows somebody in office when no office is known', () => {
  expect(reportOn(edited(PERSON, 'from: 2021-01-20', 'from: 2030-05-20'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:7:9  office-unknown  Vũ An is shown as “Ngoại trưởng” on 1/3/2030, and no office in content/people/vu-an.mdx covers that day. Add the office there, or mend its dates."`,
  );
});

test('an article that shows an office last seen held before its day', () => {
  expect(reportOn(edited(PERSON, 'asOf: 2031-05', 'asOf: 2029-05'))).toMatchInlineSnapshot(`
    "content/events/gap-2030.mdx:7:9  office-unknown  Vũ An is shown as “Ngoại trưởng” on 1/3/2030, and no office in content/people/vu-an.mdx covers that day. Add the office there, or mend its dates.
    content/people/vu-an.mdx:12:5  office-unknown  gap-2030 shows “Ngoại trưởng” on 1/3/2030, and it was last seen held on 5/2029. Give “to”, or the last month it was seen as “asOf”."
  `);
});

test('a spelling that no search would find', () => {
  const spelling = 'spellings:\n  - article: gap-2030\n    form: Vu Ann\n    count: 1\ndefinition:';
  expect(reportOn(edited(PERSON, 'definition:', spelling))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:17:11  unknown-spelling  “Vu Ann” is neither the name nor an alias of this person: whoever looks for it would find nobody. Did you mean “Vũ An”? Add it to the aliases."`,
  );
});

test('a spelling in an article that does not exist', () => {
  const spelling = 'spellings:\n  - article: gap-2029\n    form: Vũ An\n    count: 1\ndefinition:';
  expect(reportOn(edited(PERSON, 'definition:', spelling))).toContain('unknown-reference');
});

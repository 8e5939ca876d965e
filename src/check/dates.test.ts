import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';

test('a life that ends before it begins', () => {
  expect(reportOn(edited(AN, 'born: 1970-05-02', 'born: 1970-05-02\ndied: 1969'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:8:7  reversed-date  the person died before being born: 2/5/1970 comes after 1969. Swap or mend them."`,
  );
});

test('an office that ends before it begins', () => {
  expect(reportOn(edited(AN, 'to: 2020-06', 'to: 2009-12'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:11:9  reversed-date  the office ends before it begins: 2010 comes after 12/2009. Swap or mend them."`,
  );
});

test('an office last seen held before it begins', () => {
  expect(reportOn(edited(AN, 'asOf: 2031-05', 'asOf: 2020'))).toMatchInlineSnapshot(
    `
    "content/events/gap-2030.mdx:7:9  office-unknown  Vũ An is shown as “Ngoại trưởng” on 1/3/2030, and no office in content/people/vu-an.mdx covers that day. Add the office there, or mend its dates.
    content/people/vu-an.mdx:12:5  office-unknown  gap-2030 shows “Ngoại trưởng” on 1/3/2030, and it was last seen held on 2020. Give “to”, or the last month it was seen as “asOf”.
    content/people/vu-an.mdx:14:11  reversed-date  the office was last seen held before it begins: 20/1/2021 comes after 2020. Swap or mend them."
  `,
  );
});

test('offices out of order', () => {
  expect(reportOn(edited(AN, 'from: 2021-01-20', 'from: 2009'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:13:11  reversed-date  offices are not in order of time: 2010 comes after 2009. Swap or mend them."`,
  );
});

test('a life of a document out of order', () => {
  expect(
    reportOn(edited('content/documents/hiep-uoc-song.mdx', '1990-02-01', '1988-02-01')),
  ).toMatchInlineSnapshot(
    `"content/documents/hiep-uoc-song.mdx:10:11  reversed-date  steps of its life are not in order of time: 12/1989 comes after 1/2/1988. Swap or mend them."`,
  );
});

test('an event that ends before it begins', () => {
  expect(
    reportOn(edited('content/events/gap-2031.mdx', 'end: 2031-03', 'end: 2031-01-31')),
  ).toMatchInlineSnapshot(
    `"content/events/gap-2031.mdx:4:6  reversed-date  the event ends before it begins: 2/2031 comes after 31/1/2031. Swap or mend them."`,
  );
});

test('dates that may be in order are taken to be: an unknown day is no error', () => {
  expect(reportOn(edited('content/events/gap-2031.mdx', 'end: 2031-03', 'end: 2031'))).toBe('');
  expect(reportOn(edited(AN, 'to: 2020-06', 'to: 2010-01-01'))).toBe('');
});

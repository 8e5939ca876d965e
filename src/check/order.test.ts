import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';

const FIRST = 'content/events/gap-2030.mdx';
const SECOND = 'content/events/gap-2031.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';

test('a chain that leads forth and not back', () => {
  expect(reportOn(edited(SECOND, 'previous: gap-2030\n', ''))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:9:7  broken-chain  the next of this event is “gap-2031”, and that one has no previous: readers could go one way and not come back. Write previous: gap-2030 in content/events/gap-2031.mdx, or mend this."`,
  );
});

test('a chain that leads back and not forth', () => {
  expect(reportOn(edited(FIRST, 'next: gap-2031\n', ''))).toMatchInlineSnapshot(
    `"content/events/gap-2031.mdx:5:11  broken-chain  the previous of this event is “gap-2030”, and that one has no next: readers could go one way and not come back. Write next: gap-2031 in content/events/gap-2030.mdx, or mend this."`,
  );
});

test('a chain whose next event is earlier', () => {
  expect(reportOn(edited(SECOND, 'start: 2031-02', 'start: 2029-02'))).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:9:7  reversed-date  the next event of the chain is earlier than this: 1/3/2030 comes after 2/2029. Swap or mend them."`,
  );
});

test('a chain that bites its tail', () => {
  expect(
    reportOn({
      ...edited(FIRST, 'next: gap-2031', 'next: gap-2030\nprevious: gap-2030'),
      ...edited(SECOND, 'previous: gap-2030\n', ''),
    }),
  ).toMatchInlineSnapshot(
    `"content/events/gap-2030.mdx:9:7  broken-chain  the chain leads back to this event (gap-2030 → gap-2030): it would have no end. Take one “next” away."`,
  );
});

test('a numeral given to two articles', () => {
  expect(reportOn({ 'content/articles/khac.mdx': TINY[ARTICLE] })).toMatchInlineSnapshot(
    `
    "content/articles/khac.mdx:4:10  repeated-numeral  numeral I belongs to content/articles/gap-2030.mdx: a citation such as I.3 would mean two passages. Give this article the next free one; a numeral once published stays.
    content/events/gap-2030.mdx:2:7  missing-comparison  warning: gap-2030 and khac tell this event, and nothing compares them. Write content/comparisons/gap-2030.yaml (see docs/content.md)."
  `,
  );
});

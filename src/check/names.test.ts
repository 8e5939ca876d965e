import { expect, test } from 'vitest';
import { edited, reportOn } from '../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const KIM = 'content/people/ngo-kim.mdx';

test('an alias that is the name of another entry, at the alias', () => {
  expect(reportOn(edited(AN, '  - ông An', '  - ông An\n  - Ngô Kim'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:5  ambiguous-alias  “Ngô Kim” also names person:ngo-kim (content/people/ngo-kim.mdx:2): a mention of it could mean either. Keep it in one entry, move it to searchTerms in the other, and link by hand where that one is meant: [Ngô Kim](#person:vu-an)."`,
  );
});

test('an alias that another entry has, at the later one', () => {
  expect(reportOn(edited(KIM, 'name: Ngô Kim', 'name: Ngô Kim\naliases: [ông An]'))).toMatchInlineSnapshot(
    `"content/people/ngo-kim.mdx:3:11  ambiguous-alias  “ông An” also names person:vu-an (content/people/vu-an.mdx:5): a mention of it could mean either. Keep it in one entry, move it to searchTerms in the other, and link by hand where that one is meant: [ông An](#person:ngo-kim)."`,
  );
});

test('names and aliases share one space, whatever their kind', () => {
  expect(reportOn(edited(KIM, 'name: Ngô Kim', 'name: Ngô Kim\nnameEn: Hiệp ước Sông'))).toMatch(
    / {2}ambiguous-alias {2}“Hiệp ước Sông” also names/,
  );
});

test('an entry may repeat its own name', () => {
  expect(reportOn(edited(AN, '  - ông An', '  - ông An\n  - An Vu'))).toBe('');
});

test('search terms may be shared', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An', 'sort: Vũ An\nsearchTerms: [Ngô Kim]'))).toBe('');
});

test('an entry that nothing mentions is a warning', () => {
  expect(
    reportOn(edited('content/articles/gap-2030.mdx', '[người đồng cấp](#person:ngo-kim)', 'người đồng cấp')),
  ).toMatchInlineSnapshot(
    `"content/people/ngo-kim.mdx:2:7  never-mentioned  warning: nothing mentions “Ngô Kim”: readers could find its page by the index alone. Mention it, add an alias that the texts use, or drop it."`,
  );
});

test('a mention by its own body does not count', () => {
  expect(
    reportOn({
      ...edited('content/articles/gap-2030.mdx', '[người đồng cấp](#person:ngo-kim)', 'người đồng cấp'),
      ...edited(KIM, 'Bà gặp', 'Ngô Kim gặp'),
    }),
  ).toMatch(/never-mentioned/);
});

test('while anything is wrong nothing is called unmentioned: what is wrong may have mentioned it', () => {
  expect(
    reportOn(edited('content/articles/gap-2030.mdx', 'numeral: I', 'numeral: i')).split('\n'),
  ).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';

test('in the body, at the word', () => {
  expect(reportOn(edited(AN, 'Ông từng là đại sứ.', 'Ông từng ký\nmột hoà ước.'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:20:5  tone-placement  “hoà” has its tone on the second vowel, and house style has it on the first: written both ways it would look like two words. Write “hòa”."`,
  );
});

test('in a field, at the word', () => {
  expect(reportOn(edited(AN, 'Nhà ngoại giao của bờ bắc.', 'Người thảo hoà ước cho Thuỷ quân.')))
    .toMatchInlineSnapshot(`
    "content/people/vu-an.mdx:15:24  tone-placement  “hoà” has its tone on the second vowel, and house style has it on the first: written both ways it would look like two words. Write “hòa”.
    content/people/vu-an.mdx:15:36  tone-placement  “Thuỷ” has its tone on the second vowel, and house style has it on the first: written both ways it would look like two words. Write “Thủy”."
  `);
});

test('in a field of a YAML file', () => {
  expect(reportOn(edited('content/site.yaml', 'một con sông.', 'một bến tàu thuỷ.'))).toMatchInlineSnapshot(
    `"content/site.yaml:4:29  tone-placement  “thuỷ” has its tone on the second vowel, and house style has it on the first: written both ways it would look like two words. Write “thủy”."`,
  );
});

test('a word that stands twice in a field is told once', () => {
  expect(reportOn(edited(AN, 'Nhà ngoại giao của bờ bắc.', 'Hoà, hoà và hoà.')).split('\n')).toHaveLength(2);
});

test('aliases and search terms keep the spelling of others', () => {
  expect(reportOn(edited(AN, '  - ông An', '  - ông An\n  - ông Hoà\nsearchTerms: [hoà ước]'))).toBe('');
});

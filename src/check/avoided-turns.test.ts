import { expect, test } from 'vitest';
import { edited, reportOn, type Changes } from '../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';

/** A house that avoids some turns. */
const HOUSE = edited(
  'content/site.yaml',
  'language: vi\n',
  `language: vi
avoid:
  - { words: ấy, unless: [ông ấy], why: bookish, instead: này or đó }
  - { words: tiến công, why: of the barracks, instead: tấn công }
  - { words: ', … viết,', why: the speaker comes late, instead: Theo … first }
`,
);

const body = (words: string): Changes => ({ ...HOUSE, ...edited(AN, 'Ông từng là đại sứ.', words) });

test.each([
  ['a word of the table', 'Ngày ấy ông là đại sứ.', '“ấy”: bookish. Write này or đó.'],
  [
    'in capitals, over the end of a line',
    'Tiến\ncông là hết.',
    '“Tiến công”: of the barracks. Write tấn công.',
  ],
  [
    'with some words in the middle',
    'Cầu, bản tin của báo viết, đã gãy.',
    '“, bản tin của báo viết,”: the speaker comes late. Write Theo … first.',
  ],
])('%s is told with its reason and what to write', (_, words, message) => {
  const report = reportOn(body(words));
  expect(report.split('\n')).toHaveLength(1);
  expect(report).toContain(`avoided-turn  warning: ${message}`);
});

test.each([
  ['part of a word', 'Giấy tờ đã đủ.'],
  ['words of a quotation', 'Ông nói: “Ngày ấy, bản tin viết, không ai tiến công ai.”'],
  ['a longer turn that is fine', 'Bà gặp ông ấy ở bến.'],
  ['too many words in the middle', 'Cầu, theo lời nhiều người kể lại mà báo viết, đã gãy.'],
  ['a house that avoids nothing', 'Tiến về phía ấy.', {}],
])('%s is left alone', (_, words, house: Changes = HOUSE) => {
  expect(reportOn({ ...house, ...edited(AN, 'Ông từng là đại sứ.', words) })).toBe('');
});

test('turns are found in fields of entries, of statements and of the site, not in names that others use', () => {
  const report = reportOn({
    ...edited(AN, 'Nhà ngoại giao của bờ bắc.', 'Nhà ngoại giao thời ấy.'),
    ...edited('content/statements/gap-2030.yaml', 'Hội đồng sẽ họp lại.', 'Hội đồng ấy sẽ họp lại.'),
    'content/site.yaml': (HOUSE['content/site.yaml'] ?? '').replace('một con sông.', 'con sông ấy.'),
  });
  expect(report.match(/^\S+/gm)).toEqual([
    'content/people/vu-an.mdx:15:33',
    'content/site.yaml:4:26',
    'content/statements/gap-2030.yaml:19:19',
  ]);
  const named = edited(AN, '  - ông An', '  - ông An\n  - người ấy');
  expect(reportOn({ ...HOUSE, ...named })).toBe('');
});

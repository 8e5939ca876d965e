import { expect, test } from 'vitest';
import { edited, reportOn, TINY, type Changes } from '../testing/tiny-content.ts';
import { tinyLedger } from '../testing/tiny-ledger.ts';

const published = tinyLedger();
const codes = (changes: Changes): string[] =>
  reportOn(changes)
    .split('\n')
    .map((line) => line.split('  ')[1] ?? '');

/** The published site with a file under another name. */
function renamed(from: string, to: string): Changes {
  return { ...published, [from]: undefined, [to]: published[from] ?? TINY[from] };
}

test.each<[string, Changes, string]>([
  ['a person', renamed('content/people/vu-an.mdx', 'content/people/vu-anh.mdx'), '/nhan-vat/vu-an/'],
  [
    'a document',
    renamed('content/documents/hiep-uoc-song.mdx', 'content/documents/hiep-uoc.mdx'),
    '/van-kien/hiep-uoc-song/',
  ],
  ['a place', { ...published, 'content/places/moc-giang.mdx': undefined }, '/dia-danh/moc-giang/'],
  ['an article', { ...published, 'content/articles/gap-2030.mdx': undefined }, '/bai-viet/gap-2030/'],
  [
    'an organisation',
    { ...published, 'content/organisations/hoi-dong-song.mdx': undefined },
    '/to-chuc/hoi-dong-song/',
  ],
  [
    'a passage',
    { ...published, ...edited('content/articles/gap-2030.mdx', '^hop-lai', '^song-hop') },
    '/bai-viet/gap-2030/#hop-lai',
  ],
])(
  'what was published under an old name is told by that, with its ways out, and nowhere else: %s',
  (_, changes, address) => {
    const report = reportOn(changes)
      .split('\n')
      .filter((line) => !line.includes('  warning: '));
    expect(report.filter((line) => !/ {2}lost-address {2}/.test(line))).toEqual([]);
    expect(
      report.some(
        (line) => line.includes(`  lost-address  ${address} is gone`) && line.includes('Three ways out'),
      ),
    ).toBe(true);
  },
);

test('what was never published is told where it is named', () => {
  expect(codes({ 'content/places/moc-giang.mdx': undefined })).toContain('unknown-reference');
});

test('a quotation is not told to follow signs that are wrong in the passage', () => {
  const passage = edited(
    'content/articles/gap-2030.mdx',
    'Buổi họp dài sáu giờ.',
    'Buổi họp ==dài "sáu giờ"==.',
  );
  const note = edited('content/annotations/gap-2030/may-gio.mdx', 'sáu giờ', 'dài “sáu giờ”');
  expect(codes({ ...passage, ...note })).toEqual(['markup', 'house-style']);
});

test('a passage with a note and statements under a new id is one loss, not one for each of them', () => {
  const report = reportOn({
    ...published,
    ...edited('content/articles/gap-2030.mdx', '^hop-lai', '^song-hop'),
  });
  expect(report.split('\n')).toHaveLength(1);
});

test('an empty ledger is told once', () => {
  expect(codes({ ...published, 'content/permalinks.json': '' })).toEqual(['lost-ledger']);
});

test('a correction of what is lost is no unknown address', () => {
  const told =
    '- date: 2031-05-20\n  page: /bai-viet/gap-2030/#hop-lai\n  kind: fix\n  what: Một chữ bị sai.\n';
  const moved = edited('content/articles/gap-2030.mdx', '^hop-lai', '^song-hop');
  expect(codes({ ...published, ...moved, 'content/corrections.yaml': told })).toEqual(['lost-address']);
});

import { expect, test } from 'vitest';
import { tinyCorpus, edited, type Changes } from '../testing/tiny-content.ts';
import { changesBetween, wordRuns } from './changes.ts';
import { snapshotPages } from './snapshot.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const PAGE = '/bai-viet/gap-2030/';

function changesAfter(changes: Changes) {
  const pageOf = (some: Changes) => snapshotPages(tinyCorpus(some)).find(({ page }) => page === PAGE);
  const [before, after] = [pageOf({}), pageOf(changes)];
  if (!before || !after) throw new Error(`no ${PAGE}`);
  return changesBetween(before, after);
}

test('a page that stayed as it was has no changes', () => {
  expect(changesAfter({})).toEqual([]);
});

test('words added to a passage, taken out or exchanged are marked word by word', () => {
  expect(changesAfter(edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông già chẳng đợi ai.'))).toEqual([
    {
      type: 'passage',
      id: 'khong-doi-ai',
      as: 'changed',
      words: [
        { text: 'Con sông ', as: 'kept' },
        { text: 'không', as: 'removed' },
        { text: 'già chẳng', as: 'added' },
        { text: ' đợi ai.', as: 'kept' },
      ],
    },
  ]);
});

test('a passage put elsewhere is no change, one added or taken away is one as a whole', () => {
  expect(
    changesAfter(
      edited(
        ARTICLE,
        '> Con sông không đợi ai. ^khong-doi-ai',
        'Họ ra về. ^ra-ve\n\n> Con sông không đợi ai. ^khong-doi-ai',
      ),
    ),
  ).toMatchObject([
    { type: 'passage', id: 'ra-ve', as: 'added', words: [{ text: 'Họ ra về.', as: 'added' }] },
  ]);
  expect(changesAfter(edited(ARTICLE, '\n> Con sông không đợi ai. ^khong-doi-ai\n', ''))).toMatchObject([
    { type: 'passage', id: 'khong-doi-ai', as: 'removed' },
  ]);
});

test('a heading under other words is one taken away and one added', () => {
  expect(
    changesAfter(edited(ARTICLE, '## Trên bàn', '## Sáu giờ')).map(({ type, as }) => [type, as]),
  ).toEqual([
    ['heading', 'removed'],
    ['heading', 'added'],
  ]);
});

test.each([
  ['much', 'Buổi họp dài sáu giờ liền.', 'Buổi họp dài bảy giờ liền.', 4],
  ['little', 'Buổi họp dài sáu giờ liền.', 'Con sông không đợi ai, giờ cũng vậy.', 3],
])('texts that share %s', (_what, before, after, runs) => {
  const found = wordRuns(before, after);
  expect(found).toHaveLength(runs);
  expect(
    found
      .filter(({ as }) => as !== 'added')
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).toBe(before);
});

import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { NO_PERMALINKS, type Fate, type Permalinks } from '../model/schemas/index.ts';
import { comparePermalinks } from './compare.ts';
import { growPermalinks } from './grow.ts';
import type { PublishedAddress } from './published.ts';
import { followAddress } from './whereabouts.ts';

const DAY = '2031-01-01' as PartialDate;
const RIVER = 'Con sông chảy qua hai nước và không đợi ai, người già ở bến vẫn nói thế mỗi mùa lũ về.';
const TABLE = 'Buổi họp dài sáu giờ, hai đoàn ngồi đối diện nhau và chỉ nghỉ một lần để uống trà.';
const PROMISE = 'Bộ trưởng hứa sẽ mở lại cây cầu trước cuối năm, nhưng không nói ai trả tiền sửa.';

const site = (...rows: readonly [string, string][]): PublishedAddress[] =>
  rows.map(([address, words]) => ({ address, words }));

const PAGE = site(
  ['/bai/mot/', `${RIVER} ${TABLE} ${PROMISE}`],
  ['/bai/mot/#song', RIVER],
  ['/bai/mot/#ban', TABLE],
  ['/bai/mot/#hua', PROMISE],
);
const LEDGER = growPermalinks(NO_PERMALINKS, PAGE, DAY);

const without = (address: string): PublishedAddress[] => PAGE.filter((each) => each.address !== address);

/** The ledger with the fate of some addresses written in by an author. */
function marked(ledger: Permalinks, fates: Readonly<Record<string, Fate>>): Permalinks {
  const lines = new Map(
    [...ledger.lines].map(([address, line]) => [address, { ...line, fate: fates[address] ?? line.fate }]),
  );
  return { ...ledger, lines };
}

const moved = (to: string): Fate => ({ type: 'moved', to });
const RETIRED: Fate = { type: 'retired', on: '2032-01-01' as PartialDate, was: 'một lời hứa' };

test('a site as it was published keeps every promise', () => {
  expect(comparePermalinks(LEDGER, PAGE)).toEqual([]);
});

test('the order of passages is nobody’s promise', () => {
  expect(comparePermalinks(LEDGER, PAGE.toReversed())).toEqual([]);
});

test('a passage taken away is lost', () => {
  expect(comparePermalinks(LEDGER, without('/bai/mot/#hua'))).toMatchObject([
    { type: 'lost', address: '/bai/mot/#hua' },
  ]);
});

test('a passage renamed is lost, and where its words stand now is found', () => {
  const renamed = [...without('/bai/mot/#hua'), ...site(['/bai/mot/#cay-cau', PROMISE])];
  expect(comparePermalinks(LEDGER, renamed)).toMatchObject([
    { type: 'lost', address: '/bai/mot/#hua', nearby: '/bai/mot/#cay-cau' },
    { type: 'unlisted', address: '/bai/mot/#cay-cau' },
  ]);
});

test('an address given to other words is a breach, and small changes are none', () => {
  const swapped = [...without('/bai/mot/#ban'), ...site(['/bai/mot/#ban', PROMISE.replace('hứa', 'nói')])];
  expect(comparePermalinks(LEDGER, swapped)).toMatchObject([{ type: 'changed', address: '/bai/mot/#ban' }]);
  const edited = [...without('/bai/mot/#ban'), ...site(['/bai/mot/#ban', TABLE.replace('sáu', 'bảy')])];
  expect(comparePermalinks(LEDGER, edited)).toEqual([]);
});

test('a page taken away is told once, not for each of its passages', () => {
  expect(comparePermalinks(LEDGER, [])).toMatchObject([{ type: 'lost', address: '/bai/mot/' }]);
});

test('a successor or a retirement makes up for a loss', () => {
  const now = without('/bai/mot/#hua');
  for (const fate of [moved('/bai/mot/#ban'), RETIRED]) {
    expect(comparePermalinks(marked(LEDGER, { '/bai/mot/#hua': fate }), now)).toEqual([]);
  }
});

test('passages go with their page when it moves', () => {
  const now = PAGE.map(({ address, words }) => ({ address: address.replace('mot', 'hai'), words }));
  const ledger = marked(LEDGER, { '/bai/mot/': moved('/bai/hai/') });
  expect(comparePermalinks(ledger, now).filter(({ type }) => type !== 'unlisted')).toEqual([]);
  const addresses = new Set(now.map(({ address }) => address));
  expect(followAddress('/bai/mot/#ban', ledger, addresses)).toEqual({
    type: 'found',
    address: '/bai/hai/#ban',
  });
});

test('a passage that did not come along when its page moved is lost', () => {
  const now = PAGE.map(({ address, words }) => ({ address: address.replace('mot', 'hai'), words })).filter(
    ({ address }) => address !== '/bai/hai/#hua',
  );
  const ledger = marked(LEDGER, { '/bai/mot/': moved('/bai/hai/') });
  expect(comparePermalinks(ledger, now).filter(({ type }) => type !== 'unlisted')).toMatchObject([
    { type: 'lost', address: '/bai/mot/#hua' },
  ]);
});

test('passages are retired with their page', () => {
  const ledger = marked(LEDGER, { '/bai/mot/': RETIRED });
  expect(comparePermalinks(ledger, [])).toEqual([]);
  expect(followAddress('/bai/mot/#ban', ledger, new Set())).toMatchObject({ type: 'retired' });
});

test('successors are followed to the end', () => {
  const now = without('/bai/mot/#hua').filter(({ address }) => address !== '/bai/mot/#ban');
  const ledger = marked(LEDGER, {
    '/bai/mot/#hua': moved('/bai/mot/#ban'),
    '/bai/mot/#ban': moved('/bai/mot/#song'),
  });
  expect(comparePermalinks(ledger, now)).toEqual([]);
  const addresses = new Set(now.map(({ address }) => address));
  expect(followAddress('/bai/mot/#hua', ledger, addresses)).toMatchObject({ address: '/bai/mot/#song' });
});

test.each([
  ['never was', moved('/bai/mot/#khong-co'), false],
  ['is itself', moved('/bai/mot/#hua'), true],
])('a successor that %s is a breach', (_what, fate, circle) => {
  const ledger = marked(LEDGER, { '/bai/mot/#hua': fate });
  expect(comparePermalinks(ledger, without('/bai/mot/#hua'))).toMatchObject([
    { type: 'astray', address: '/bai/mot/#hua', circle },
  ]);
});

test('an address that moved or was retired is never published again', () => {
  for (const fate of [moved('/bai/mot/#ban'), RETIRED]) {
    const ledger = marked(LEDGER, { '/bai/mot/#hua': fate });
    expect(comparePermalinks(ledger, PAGE)).toMatchObject([{ type: 'reused', alike: true }]);
    const other = [...without('/bai/mot/#hua'), ...site(['/bai/mot/#hua', RIVER])];
    expect(comparePermalinks(ledger, other)).toMatchObject([{ type: 'reused', alike: false }]);
  }
});

test('the ledger grows by new addresses and keeps its lines as they were', () => {
  const now = [...without('/bai/mot/#hua'), ...site(['/bai/mot/#moi', 'Một đoạn mới thêm vào.'])];
  const grown = growPermalinks(LEDGER, now, '2032-06-01' as PartialDate);
  expect(grown.held).toBe(5);
  expect(grown.lines.get('/bai/mot/#moi')).toMatchObject({ since: '2032-06-01', fate: { type: 'stands' } });
  for (const [address, line] of LEDGER.lines) expect(grown.lines.get(address)).toEqual(line);
});

test('a passage that moved with its page may be edited there for years', () => {
  const page = (river: string): PublishedAddress[] => site(['/bai/hai/', river], ['/bai/hai/#song', river]);
  const moving = marked(
    growPermalinks(
      NO_PERMALINKS,
      page(RIVER).map(({ address, words }) => ({ address: address.replace('hai', 'mot'), words })),
      DAY,
    ),
    {
      '/bai/mot/': moved('/bai/hai/'),
    },
  );
  const grown = growPermalinks(moving, page(RIVER), DAY);
  const later = comparePermalinks(grown, page(TABLE), {
    last: new Map(page(TABLE).map((each) => [each.address, each])),
    rewritten: new Map(),
  });
  expect(later).toEqual([]);
});

test('a page that moved onto another does not give its passages to other words', () => {
  const two = site(
    ['/bai/mot/', RIVER],
    ['/bai/mot/#song', RIVER],
    ['/bai/hai/', TABLE],
    ['/bai/hai/#song', TABLE],
  );
  const ledger = marked(growPermalinks(NO_PERMALINKS, two, DAY), { '/bai/mot/': moved('/bai/hai/') });
  expect(comparePermalinks(ledger, two.slice(2))).toMatchObject([
    { type: 'changed', address: '/bai/mot/#song' },
  ]);
});

import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { tinyLedger } from '../testing/tiny-ledger.ts';
import { formerShares } from './former-shares.ts';

const HERE = '/bai-viet/gap-2030/';

test('where nothing moved, every address for sharing leads by itself', () => {
  expect(formerShares(tinyCorpus(tinyLedger()))).toEqual([]);
});

test('what was shared of a passage that moved or was retired leads to where it stood', () => {
  const corpus = tinyCorpus(
    tinyLedger({
      [`${HERE}#ten-cu`]: { type: 'moved', to: `${HERE}#sau-gio` },
      [`${HERE}#da-rut`]: { type: 'retired', on: '2032-01-01' as PartialDate, was: 'Một câu.' },
      [`${HERE}#chu-giai-cu`]: { type: 'moved', to: HERE },
      '/nhan-vat/cu/': { type: 'moved', to: '/nhan-vat/vu-an/' },
    }),
  );
  expect(formerShares(corpus)).toEqual([
    { address: `${HERE}doan/ten-cu/`, to: `${HERE}#ten-cu` },
    { address: `${HERE}doan/da-rut/`, to: `${HERE}#da-rut` },
  ]);
});

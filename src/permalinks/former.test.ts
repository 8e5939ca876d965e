import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import type { Fate } from '../model/schemas/index.ts';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { tinyLedger } from '../testing/tiny-ledger.ts';
import { formerAddresses, type FormerAddresses } from './former.ts';

const HERE = '/bai-viet/gap-2030/';
const OLD = '/bai-viet/ten-cu/';
const moved = (to: string): Fate => ({ type: 'moved', to });
const RETIRED: Fate = { type: 'retired', on: '2032-01-01' as PartialDate, was: 'Một câu nói.' };

const former = (fates: Readonly<Record<string, Fate>>): FormerAddresses =>
  formerAddresses(tinyCorpus(tinyLedger(fates)));

test('a site where nothing moved has nothing to answer for', () => {
  expect(former({})).toEqual({ aliases: new Map(), departed: new Map(), pages: [] });
});

test('a passage whose successor is on its page lends it its id', () => {
  const { aliases, departed } = former({ [`${HERE}#ten-cu`]: moved(`${HERE}#sau-gio`) });
  expect(aliases).toEqual(new Map([[`${HERE}#sau-gio`, ['ten-cu']]]));
  expect(departed.size).toBe(0);
});

test('a chain of successors ends at the one that stands', () => {
  const { aliases } = former({
    [`${HERE}#mot`]: moved(`${HERE}#hai`),
    [`${HERE}#hai`]: moved(`${HERE}#sau-gio`),
  });
  expect(aliases.get(`${HERE}#sau-gio`)?.toSorted()).toEqual(['hai', 'mot']);
});

test('a passage that went to another page, or was retired, leaves a row on its own', () => {
  const { departed } = former({
    [`${HERE}#di-xa`]: moved('/nhan-vat/vu-an/'),
    [`${HERE}#da-rut`]: RETIRED,
  });
  expect(departed.get(HERE)).toMatchObject([
    { fragment: 'di-xa', went: { type: 'moved', to: '/nhan-vat/vu-an/' } },
    { fragment: 'da-rut', went: { type: 'retired', was: 'Một câu nói.' } },
  ]);
});

test('a page that moved lists only the passages that went elsewhere', () => {
  const { pages } = former({
    [OLD]: moved(HERE),
    [`${OLD}#hop-lai`]: moved(`${HERE}#hop-lai`),
    [`${OLD}#ten-cu`]: moved(`${HERE}#sau-gio`),
  });
  expect(pages).toMatchObject([
    {
      address: OLD,
      went: { type: 'moved', to: HERE },
      places: [{ fragment: 'ten-cu', to: `${HERE}#sau-gio` }],
    },
  ]);
});

test('a page that was retired takes its passages with it', () => {
  const { pages, departed } = former({ [OLD]: RETIRED, [`${OLD}#mot`]: { type: 'stands' } });
  expect(pages).toMatchObject([{ address: OLD, went: { type: 'retired' }, places: [] }]);
  expect(departed.size).toBe(0);
});

import { snapshotPages } from '../editions/snapshot.ts';
import { perCorpus } from '../graph/per-corpus.ts';
import { publishedAddresses } from './published.ts';

/** Every address that the site has now. */
export const standingAddresses = perCorpus(
  (corpus): ReadonlySet<string> =>
    new Set(publishedAddresses(snapshotPages(corpus)).map(({ address }) => address)),
);

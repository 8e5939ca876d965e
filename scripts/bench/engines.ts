import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch } from '../../src/search/engine.ts';
import type { SearchRecords } from '../../src/search/types.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import type { BenchDocument } from './documents.ts';

/** Addresses of the first hits of a query. */
export type Find = (query: string) => readonly string[];

/** An engine with the settings its users would give it for names and Vietnamese text. */
export interface Engine {
  readonly name: string;
  /** What a page would import. */
  readonly module: string;
  readonly make: (records: SearchRecords, documents: readonly BenchDocument[]) => Find;
}

const HITS = 5;
/** uFuzzy puts words in every order, but no more than five, and does not come back from ten thousand letters. */
const UFUZZY = { words: 5, letters: 100 } as const;
const folded = (text: string): string => fold(text.normalize('NFC'));

export const ENGINES: readonly Engine[] = [
  {
    name: 'ours',
    module: 'src/search/engine.ts',
    make: (records) => {
      const search = createSearch(records.names, records.texts);
      return (query) => search(query, { limit: HITS }).hits.map(({ record }) => record.address);
    },
  },
  {
    name: 'Fuse 7.5',
    module: 'fuse.js',
    make: (_, documents) => {
      const fuse = new Fuse(documents, {
        keys: [
          { name: 'names', weight: 3 },
          { name: 'text', weight: 1 },
        ],
        ignoreDiacritics: true,
        ignoreLocation: true,
        threshold: 0.3,
      });
      return (query) => fuse.search(query.normalize('NFC'), { limit: HITS }).map(({ item }) => item.address);
    },
  },
  {
    name: 'MiniSearch 7.2',
    module: 'minisearch',
    make: (_, documents) => {
      const mini = new MiniSearch<{ id: number; names: string; text: string }>({
        fields: ['names', 'text'],
        processTerm: folded,
        searchOptions: { prefix: true, fuzzy: 0.25, boost: { names: 3 } },
      });
      mini.addAll(documents.map(({ id, names, text }) => ({ id, names: names.join(' · '), text })));
      return (query) =>
        mini
          .search(query)
          .slice(0, HITS)
          .map(({ id }) => documents[Number(id)]?.address ?? '');
    },
  },
  {
    name: 'uFuzzy 1.0',
    module: '@leeoniya/ufuzzy',
    make: (_, documents) => {
      const lines = documents.flatMap(({ address, names, text }) =>
        [...names, text].map((line) => ({ address, line })),
      );
      const haystack = lines.map(({ line }) => folded(line));
      const fuzzy = new uFuzzy({
        unicode: true,
        intraMode: 1,
        interSplit: '[^\\p{L}\\d]+',
        intraSplit: '\\p{Ll}\\p{Lu}',
      });
      return (query) => {
        const needle = folded(query).slice(0, UFUZZY.letters);
        const outOfOrder = needle.trim().split(/\s+/).length <= UFUZZY.words ? UFUZZY.words : 0;
        const [indexes, info, order] = fuzzy.search(haystack, needle, outOfOrder, 1000);
        const best = info && order ? order.map((at) => info.idx[at] ?? 0) : (indexes ?? []);
        return [...new Set(best.map((index) => lines[index]?.address ?? ''))].slice(0, HITS);
      };
    },
  },
];

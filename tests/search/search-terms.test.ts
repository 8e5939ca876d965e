import { expect, test } from 'vitest';
import type { Entry } from '../../src/graph/types.ts';
import { slipCost } from '../../src/search/query/slip-cost.ts';
import { slipLimit } from '../../src/search/query/slips.ts';
import { joined, tokenise } from '../../src/search/tokens.ts';
import { diskCorpus } from '../../src/site/disk-corpus.ts';

const run = (text: string): string => joined(tokenise(text.normalize('NFC')));
const isWord = (text: string): boolean => /^\p{Script=Latin}+$/u.test(text) && /^\p{Lu}\p{Ll}+$/u.test(text);

/** Search terms of an entry that are one word, a slip away from a word of its own names: search mends these by itself. */
function needless({ data }: Pick<Entry, 'data'>): string[] {
  const { name, nameEn = '', nameRu = '', aliases, searchTerms } = data;
  const words = [name, nameEn, nameRu, ...aliases].flatMap((each) => each.split(/[\s–-]+/)).map(run);
  return searchTerms.filter((term) => {
    const typed = run(term);
    const limit = slipLimit(typed.length);
    const costs = words.map((word) => slipCost(typed, word, limit).whole);
    // A part of a name as it is spelt is no slip.
    return isWord(term) && Math.min(...costs) <= limit && !costs.includes(0);
  });
}

test('no search term is a misspelling of a name of its own entry', () => {
  const found = [...diskCorpus(process.cwd()).entries.values()].flatMap((entry) =>
    needless(entry).map((term) => `${entry.key}: ${term}`),
  );
  expect(found).toEqual([]);
});

test('a misspelling would be refused', () => {
  const data = { name: 'Sergey Lavrov', aliases: ['Lavrov'], searchTerms: ['Lavorv', 'ngoại trưởng'] };
  expect(needless({ data } as unknown as Entry)).toEqual(['Lavorv']);
});

import { describe, expect, test } from 'vitest';
import { factLine } from '../../src/browser/search/fact-line.ts';
import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import * as questions from './questions.ts';

const { search } = searchFromDisk(process.cwd());

describe.each(Object.entries(questions))('the answer above the hits, %s', (_, rows) => {
  test.each(rows.map(([query, page, ...facts]) => ({ query, page, facts })))(
    '$query',
    ({ query, page, facts }) => {
      const { answer } = search(query);
      expect(answer?.record.address).toBe(page);
      const line = answer ? factLine(answer.fact) : '';
      const said = `${answer?.record.label ?? ''}: ${line}`;
      for (const fact of facts) expect(said).toContain(fact);
    },
  );
});

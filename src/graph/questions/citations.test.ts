import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { citationCounts } from './citations.ts';

test('every note, statement, entry and article that rests on a source counts', () => {
  const counts = citationCounts(tinyCorpus());
  // The article, the note on the hours, the event.
  expect(counts.get('bao-song' as never)).toBe(3);
  // The other note, two statements, and all entries but that event.
  expect(counts.get('cong-bao' as never)).toBe(1 + 2 + 7);
});

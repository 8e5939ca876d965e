import { expect, test } from 'vitest';
import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import { fromTelex, fromVni } from '../../src/vietnamese/input-keys.ts';
import { TELEX, typedAs, VNI, wordsOf } from './typed-keys.ts';

const { records } = searchFromDisk(process.cwd());
const words = wordsOf(JSON.stringify(records));

test('every syllable of the content is read back from its keys, wherever the tone key stands', () => {
  expect(words.length).toBeGreaterThan(500);
  const wrong = words.filter(
    (word) =>
      fromTelex(typedAs(word, TELEX, 'last')) !== word ||
      fromTelex(typedAs(word, TELEX, 'vowel')) !== word ||
      fromVni(typedAs(word, VNI, 'last')) !== word ||
      fromVni(typedAs(word, VNI, 'vowel')) !== word,
  );
  expect(wrong).toEqual([]);
});

import { toId } from '../vietnamese/fold.ts';

/** Syllables of a suggested id: enough to distinguish passages, few enough to type. */
const SYLLABLES = 3;

/** A block id from the first syllables of a passage, with as many more as it takes to be unique. */
export function suggestBlockId(text: string, taken: ReadonlySet<string>): string {
  const words = toId(text)
    .split('-')
    .filter((word) => word !== '');
  for (let length = Math.min(SYLLABLES, words.length); 0 < length && length <= words.length; length += 1) {
    const id = words.slice(0, length).join('-');
    if (!taken.has(id)) return id;
  }
  const stem = words.slice(0, SYLLABLES).join('-') || 'doan';
  let n = 2;
  while (taken.has(`${stem}-${String(n)}`)) n += 1;
  return `${stem}-${String(n)}`;
}

import type { Place } from '../model/problems.ts';
import { lastAsked } from './last-asked.ts';

/**
 * Turns offsets (UTF-16 units) of a text into places. Line starts are found once for as long as one text is asked about,
 * so that a file with thousands of problems is read once and not once for each.
 */
export function placer(file: string, source: string): (offset: number) => Place {
  return (offset) => {
    const starts = lineStarts(source);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const lineStarts = lastAsked((source: string): readonly number[] => {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});

import { LineCounter } from 'yaml';
import type { Place } from '../model/problems.ts';
import { memoizeLast } from './memoize-last.ts';

/**
 * Converts offsets (UTF-16 units) of a text to line and column. Line starts are memoized for the last text, so that a
 * file with thousands of problems is scanned once.
 */
export function placer(file: string, source: string): (offset: number) => Place {
  return (offset) => {
    const { line, col } = linesOf(source).linePos(offset);
    return { file, line, column: col };
  };
}

const linesOf = memoizeLast((source: string): LineCounter => {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return counter;
});

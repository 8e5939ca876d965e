import { LineCounter } from 'yaml';
import type { Place } from '../model/problems.ts';
import { lastAsked } from './last-asked.ts';

/**
 * Turns offsets (UTF-16 units) of a text into places. Line starts are found once for as long as one text is asked about,
 * so that a file with thousands of problems is read once and not once for each.
 */
export function placer(file: string, source: string): (offset: number) => Place {
  return (offset) => {
    const { line, col } = linesOf(source).linePos(offset);
    return { file, line, column: col };
  };
}

const linesOf = lastAsked((source: string): LineCounter => {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return counter;
});

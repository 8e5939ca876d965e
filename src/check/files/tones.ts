import { problem, type Problem } from '../../model/problems.ts';
import { newStyleTones } from '../../vietnamese/tones.ts';
import type { Located } from '../../read/entry-file.ts';
import type { CheckedFile } from '../context.ts';
import { textsIn } from './field-texts.ts';

/** Fields that hold other people's spellings on purpose. */
const FREE_SPELLING = new Set(['aliases', 'searchTerms']);

/** Syllables of a file's body and fields whose tone stands where house style does not put it (hoà for hòa). */
export function toneProblems({ file, data }: Pick<CheckedFile, 'file' | 'data'>): Problem[] {
  const inBody = newStyleTones(file.body).map(({ index, found, wanted }) =>
    problem(file.placeInBody(index), 'tone-placement', toneMessage(found, wanted)),
  );
  return [...toneProblemsIn(file, data), ...inBody];
}

/** The same in fields, each word of a field once. */
export function toneProblemsIn(located: Located, data: unknown): Problem[] {
  return textsIn(data, FREE_SPELLING).flatMap(({ text, path }) =>
    [...new Map(newStyleTones(text).map(({ found, wanted }) => [found, wanted]))].map(([found, wanted]) =>
      problem(located.placeOfWords(path, found), 'tone-placement', toneMessage(found, wanted)),
    ),
  );
}

const toneMessage = (found: string, wanted: string): string =>
  `“${found}” has its tone on the second vowel, and house style has it on the first: written both ways it would look like two words. Write “${wanted}”.`;

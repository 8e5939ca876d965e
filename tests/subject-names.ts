import { readContentFiles } from '../src/site/content-files.ts';
import { checkContent } from '../src/check/index.ts';
import { nameForms } from '../src/graph/names.ts';
import type { Corpus } from '../src/graph/types.ts';

/**
 * What finds every name of what a content is about: names and ids of all its entries but terms, which are words of the
 * language by what they are: summit, sanctions.
 */
export function subjectNames({ entries }: Corpus): { readonly count: number; readonly pattern: RegExp } {
  const names = new Set(
    [...entries.values()]
      .filter(({ kind }) => kind !== 'term')
      .flatMap((entry) => [...nameForms(entry), entry.id]),
  );
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return {
    count: names.size,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu'),
  };
}

/** The corpus of the content under a root. @throws {Error} when there is none */
export function corpusUnder(root: string): Corpus {
  const { corpus } = checkContent(readContentFiles(root));
  if (!corpus) throw new Error(`the content under ${root} is not sound`);
  return corpus;
}

/** Languages in which names are given, as the interface calls them: English, Russian. */
export const LANGUAGES: readonly string[] = ['Anh', 'Nga'];

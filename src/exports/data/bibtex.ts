import type { Corpus } from '../../graph/types.ts';
import type { Source } from '../../model/schemas/index.ts';
import { uriOf } from '../sources.ts';
import { citedSources } from './csl.ts';

/** The bibliography as BibLaTeX, in UTF-8: entries of type `@online`, keyed by the ids of the sources. */
export function bibtex(corpus: Corpus): string {
  return citedSources(corpus).map(toBibtex).join('\n');
}

/** A source as one entry. */
export function toBibtex(source: Source): string {
  const { id, title, publisher, date, language } = source;
  const fields = {
    // Twice braced, so that a style does not set a title of another language in small letters.
    ...(title && { title: `{${escaped(title)}}` }),
    organization: `{${escaped(publisher)}}`,
    ...(date && { date }),
    url: uriOf(source),
    langid: LANGUAGES[language] ?? language,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${id},\n${lines.join('')}}\n`;
}

/** Names of languages as babel knows them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  vi: 'vietnamese',
};

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Puts a backslash before what TeX would read as a command. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

import { isoDate, type CslItem } from './csl.ts';

/**
 * An item as BibLaTeX, in UTF-8: an entry of type `@online`.
 *
 * Values are escaped as TeX reads them; `url` is a verbatim field, where only braces would end the value.
 */
export function bibtexOf(item: CslItem): string {
  const fields: Readonly<Record<string, string | undefined>> = {
    // Names and titles are braced twice: a corporate author is not cut into names, a title keeps its capitals.
    author: braced(item.author?.map(({ literal }) => literal).join(' and ')),
    title: braced(item.title),
    organization: braced(item['container-title']),
    date: isoDate(item.issued),
    note: item.note && escaped(item.note),
    url: item.URL?.replace(/[{}]/g, encodeURIComponent),
    urldate: isoDate(item.accessed),
    langid: LANGUAGES[item.language] ?? item.language,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@online{${item.id},\n${lines.join('')}}\n`;
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

/** Escapes what TeX would read as a command. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

function braced(text: string | undefined): string | undefined {
  return text && `{${escaped(text)}}`;
}

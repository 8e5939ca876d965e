/** Scripts that somebody may type in (ISO 15924); Latin is always known. */
const SCRIPTS = [
  'Cyrl',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Arab',
  'Grek',
  'Hebr',
  'Thai',
  'Deva',
  'Armn',
  'Geor',
  'Beng',
  'Taml',
  'Khmr',
  'Laoo',
  'Mymr',
  'Ethi',
] as const;

const LETTERS = SCRIPTS.map((code) => ({ code, letter: new RegExp(`\\p{Script=${code}}`, 'u') }));

/**
 * The script of a query that no name is written in, as its ISO 15924 code.
 * @param names all words of the names
 */
export function unknownScript(query: string, names: readonly string[]): string | undefined {
  const typed = LETTERS.find(({ letter }) => letter.test(query));
  return typed && !names.some((name) => typed.letter.test(name)) ? typed.code : undefined;
}

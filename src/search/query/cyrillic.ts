/** Romanisation of Russian and Ukrainian as the English-language press has it; й, ё and ї are folded to и, е and і before. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ы:y ь: ъ: эe юyu яya єye іi ґg'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1).replace(':', '')]),
);

/**
 * Transliterates Cyrillic, for names that have no Russian form in the content: `кошелев` gives `koshelev`.
 * @param folded lower case without diacritics
 * @returns undefined for text without Cyrillic
 */
export function toLatin(folded: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(folded)) return undefined;
  return Array.from(folded, (letter) => LATIN[letter] ?? letter).join('');
}

/** Russian and Ukrainian letters as English-language press writes them; й, ё and ї come folded to и, е and і. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ы:y ь: ъ: эe юyu яya єye іi ґg'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1).replace(':', '')]),
);

/**
 * Writes Cyrillic in Latin letters, for names that have no Russian form in the content: `кошелев` gives `koshelev`.
 * @param folded small letters without marks
 * @returns undefined when there is no Cyrillic in it
 */
export function toLatin(folded: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(folded)) return undefined;
  return Array.from(folded, (letter) => LATIN[letter] ?? letter).join('');
}

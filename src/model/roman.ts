const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Value of a Roman numeral in capitals: `IV` is 4. Other letters count as nothing. */
export function fromRoman(numeral: string): number {
  const values = Array.from(numeral, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** What numerals are written with, the largest first. */
const PARTS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A number as a Roman numeral: 4 is `IV`. @param value a whole number from 1 */
export function toRoman(value: number): string {
  let rest = value;
  return PARTS.map(([letters, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}

/** Widths of letters in em, a little above those of the common system sans faces (Segoe UI, Roboto, Arial, Noto). */
const NARROW = /[\sfijlrtI.,:;()/|'’“”\-–]/u;
const WIDE = /[mwMWĐƠƯ—%]/u;

/**
 * An upper bound of the width of a text in the system sans font, which is unknown at build time.
 * @param size font size, in the unit of the result
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    em += NARROW.test(letter)
      ? 0.36
      : WIDE.test(letter)
        ? 0.88
        : letter === letter.toLowerCase()
          ? 0.57
          : 0.68;
  }
  return em * size;
}

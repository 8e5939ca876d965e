/**
 * Offsets as standards outside JavaScript count them: in code points, where JavaScript counts UTF-16 units.
 * @param offset in UTF-16 units
 */
export function codePointOffset(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

/** Up to `count` code points that stand before an offset (UTF-16 units). */
export function before(text: string, offset: number, count: number): string {
  return Array.from(text.slice(0, offset)).slice(-count).join('');
}

/** Up to `count` code points that stand after an offset (UTF-16 units). */
export function after(text: string, offset: number, count: number): string {
  return Array.from(text.slice(offset)).slice(0, count).join('');
}

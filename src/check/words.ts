/** Words of content as a message quotes them: on one line, in curly quotes, cut where they go on too long. */
export function quoted(text: string, limit = 80): string {
  return `“${clip(text.replace(/\s+/g, ' ').trim(), limit)}”`;
}

/** A text cut where it goes on too long, between two letters. */
export function clip(text: string, limit = 80): string {
  const letters = Array.from(text.slice(0, 2 * limit + 2));
  return letters.length > limit ? `${letters.slice(0, limit).join('')}…` : text;
}

/** A number with its noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`;
}

/** A character by its number in Unicode: `U+200B`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

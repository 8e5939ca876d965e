/**
 * As much of a text as a reader of search results or of a chat gets to see: its first sentences, if they fill half of
 * the room; otherwise whole words, and dots that say there is more.
 * @param most length of the result at most, in UTF-16 units
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = Array.from(
    text.matchAll(/[.!?…][”"')\]]*(?= )/gu),
    ({ 0: mark, index }) => index + mark.length,
  );
  const end = sentences.findLast((at) => at <= most);
  if (end !== undefined && end >= most / 2) return text.slice(0, end);
  const words = text.slice(0, text.lastIndexOf(' ', most - 1));
  return `${words.replace(/[\s,;:–(“]+$/u, '')}…`;
}

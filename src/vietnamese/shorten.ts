/**
 * Truncates a text for search results and link previews: at the end of a sentence, if that leaves half of the room filled;
 * otherwise at the end of a word, with an ellipsis.
 * @param most greatest length of the result, in UTF-16 units
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

/**
 * A text file as an endpoint answers it. The development server sends the type; on a static host the ending decides.
 * @param text in one piece or in many: pieces never become one string, which could be longer than a string may be
 * @param type media type without parameters
 */
export function textResponse(text: string | Iterable<string>, type: string): Response {
  const body =
    typeof text === 'string' ? text : Buffer.concat(Array.from(text, (piece) => Buffer.from(piece)));
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** Bytes of such a text, in UTF-8. */
export function bytesOf(text: string | Iterable<string>): number {
  let bytes = 0;
  for (const piece of typeof text === 'string' ? [text] : text) bytes += Buffer.byteLength(piece);
  return bytes;
}

/**
 * A text file as an endpoint answers it. The development server sends the type; on a static host the ending decides.
 * @param type media type without parameters
 */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

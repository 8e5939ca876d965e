import type { Source } from '../model/schemas/index.ts';

/** The address of a source as programs take it (RFC 3986): letters beyond ASCII are percent-encoded. */
export function uriOf({ url }: Pick<Source, 'url'>): string {
  return new URL(url).href;
}

import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { withFullLinks } from './references.ts';

/**
 * A body as HTML for readers elsewhere.
 * @param absolute gives an address of the site in full
 */
export function bodyHtml(body: Root, absolute: (address: string) => string): string {
  return toHtml(toHast(withFullLinks(body, absolute)));
}

/** A text as HTML. */
export function textHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

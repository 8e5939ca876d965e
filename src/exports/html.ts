import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ExportContext } from './context.ts';
import { withFiguresInWords } from './figures.ts';
import { withFullLinks } from './references.ts';

/** A body as HTML for readers elsewhere. */
export function bodyHtml(body: Root, context: ExportContext): string {
  return toHtml(toHast(withFiguresInWords(withFullLinks(body, context.absolute), context)));
}

/** A text as HTML. */
export function textHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

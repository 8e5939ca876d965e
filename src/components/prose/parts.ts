import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

export function partsOf(tree: Root): string[] {
  return [toHtml(tree, { collapseEmptyAttributes: true })];
}

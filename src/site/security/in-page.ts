import { createHash } from 'node:crypto';
import { earlyScripts } from './early-scripts.ts';

/** A text as a Content-Security-Policy names it. */
export type Hash = `sha256-${string}`;

/** What stands in pages and may. All pages and headers name the same, though only articles carry the styles. */
export interface InPageHashes {
  readonly scripts: readonly Hash[];
  readonly styles: readonly Hash[];
}

/**
 * @param root folder of the project.
 * @param articleStyles the sheet that stands in articles, as it stands there.
 */
export function inPageHashes(root: string, articleStyles: string): InPageHashes {
  return { scripts: earlyScripts(root).map(sha256), styles: [sha256(articleStyles)] };
}

/** @param text that stands in a page between its tags, to the byte. */
export function sha256(text: string): Hash {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

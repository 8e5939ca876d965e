import { sharePath } from '../../model/share-path.ts';
import { copy } from './clipboard.ts';
import type { CitedPassage } from './passage-copy.ts';

/** Whether the system can hand an address on to other programs. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/**
 * Hands on the address of a passage that shows its words and picture wherever it is pasted; where the system cannot, it
 * is copied. A citation keeps the plain address, which leads to the passage without a detour.
 * @returns whether it went well; a reader who changes their mind is no failure
 */
export async function sharePassage({ article, passage, reference }: CitedPassage): Promise<boolean> {
  const url = `${location.origin}${location.pathname}${sharePath(passage.id)}`;
  const title = `${reference}. ${article.title}`;
  if (!canShare()) return copy({ text: url, html: `<a href="${url}">${article.site} ${reference}</a>` });
  return navigator.share({ url, title }).then(
    () => true,
    (error: unknown) => (error as Error).name === 'AbortError',
  );
}

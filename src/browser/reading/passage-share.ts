import { sharePath } from '../../model/share-path.ts';
import { copy } from './clipboard.ts';
import type { CitedPassage } from './passage-copy.ts';

/** Whether the Web Share API is available. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/**
 * Shares the address of a passage that unfurls with its words and picture; without the Web Share API, copies it. A
 * citation has the plain address, which leads to the passage without a redirect.
 * @returns whether it succeeded; a cancelled share is not a failure
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

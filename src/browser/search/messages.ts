import { PAGES, withBase } from '../../model/addresses.ts';
import type { SearchRecord } from '../../search/types.ts';
import { searchStrings as words } from '../../strings.ts';
import { element } from './dom.ts';

const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

function browseLink(text: string): HTMLAnchorElement {
  return element('a', { href: href(PAGES.lookup), class: 'link' }, text);
}

/** What to do when nothing was found: the names that are near, and three things to try. */
export function nothingFound(near: readonly SearchRecord[]): Node[] {
  const links = near.map((record) =>
    element('li', {}, element('a', { href: href(record.address), class: 'link' }, record.label)),
  );
  const tips = words.tips.map((tip, i) =>
    element('li', {}, i === words.tips.length - 1 ? browseLink(tip) : tip),
  );
  return [
    ...(links.length > 0
      ? [element('p', {}, words.near), element('ul', { class: 'search-near' }, ...links)]
      : []),
    element('ul', { class: 'search-tips' }, ...tips),
  ];
}

/** What to do when the search could not be loaded. @param retry tries again */
export function failureMessage(reason: 'network' | 'stale', retry: () => void): (Node | string)[] {
  const button = element('button', { type: 'button', class: 'search-retry' }, words.retry);
  button.addEventListener('click', () => {
    if (reason === 'stale') location.reload();
    else retry();
  });
  return [button, ' ', browseLink(words.browse)];
}

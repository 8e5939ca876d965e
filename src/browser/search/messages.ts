import { PAGES, withBase } from '../../model/addresses.ts';
import type { HitKind, SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { element } from '../dom.ts';
import { renderAnswer } from './render-hit.ts';
import { SearchUnavailable } from './search-unavailable.ts';

const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

function browseLink(text: string): HTMLAnchorElement {
  return element('a', { href: href(PAGES.lookup), class: 'link' }, text);
}

/** The answer above the hits, if there is one. */
export function answerAbove({ answer }: SearchResult): Node[] {
  return answer ? [renderAnswer(answer)] : [];
}

/** The number of hits, and how the query was reinterpreted, if it was. */
export function summary(query: string, { hits, total, readAs, without = [] }: SearchResult): string {
  if (total === 0) return words.none(query.trim().slice(0, 60));
  const count = total > hits.length ? words.shown(hits.length, total) : words.count(total);
  const read = readAs ? `${count}, ${words.readAs(readAs.text)}` : count;
  return without.length > 0 ? `${words.without(without.join(', '))}. ${read}` : read;
}

/** Help when nothing was found: similar names, and three things to try. */
export function nothingFound({ near, script }: Pick<SearchResult, 'near' | 'script'>): Node[] {
  const links = near.map((record) =>
    element('li', {}, element('a', { href: href(record.address), class: 'link' }, record.label)),
  );
  const tips = words.tips.map((tip, i) =>
    element('li', {}, i === words.tips.length - 1 ? browseLink(tip) : tip),
  );
  const name = script && new Intl.DisplayNames('vi', { type: 'script' }).of(script);
  return [
    ...(name ? [element('p', {}, words.noNamesIn(name))] : []),
    ...(links.length > 0
      ? [element('p', {}, words.near), element('ul', { class: 'search-near' }, ...links)]
      : []),
    element('ul', { class: 'search-tips' }, ...tips),
  ];
}

/** Below the first hits: a link to all of them, or what to try when there are none. */
export function belowHits(query: string, kind: HitKind | undefined, result: SearchResult): Node[] {
  const { hits, total } = result;
  if (total === 0) return nothingFound(result);
  if (total <= hits.length) return [];
  const parameters = new URLSearchParams({ q: query.trim(), ...(kind && { kind }) });
  return [element('a', { href: `${href(PAGES.search)}?${String(parameters)}`, class: 'link' }, words.all)];
}

/**
 * Why the search could not be used, and what to do about it.
 * @param error what was thrown; anything but a {@link SearchUnavailable} is reported as a network error
 * @param retry called by the retry button
 */
export function failure(
  error: unknown,
  retry: () => void,
): { readonly status: string; readonly more: readonly (Node | string)[] } {
  const stale = error instanceof SearchUnavailable && error.reason === 'stale';
  const button = element('button', { type: 'button', class: 'search-retry' }, words.retry);
  button.addEventListener('click', () => {
    if (stale) location.reload();
    else retry();
  });
  return {
    status: stale ? words.stale : words.failed,
    more: [button, ' ', browseLink(words.browse)],
  };
}

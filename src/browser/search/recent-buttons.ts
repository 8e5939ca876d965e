import { searchStrings as words } from '../../strings/search.ts';
import { element } from '../dom.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/**
 * Recent searches as buttons, with one to clear them; empty when there are none.
 * @param again called with a query to repeat
 * @param forgotten called after clearing
 */
export function recentButtons(again: (query: string) => void, forgotten: () => void): Node[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const buttons = recent.map((query) => {
    const button = element('button', { type: 'button', class: 'link search-recent' }, query);
    button.addEventListener('click', () => {
      again(query);
    });
    return button;
  });
  const forget = element('button', { type: 'button', class: 'search-forget' }, words.forget);
  forget.addEventListener('click', () => {
    forgetSearches();
    forgotten();
  });
  return [element('span', {}, `${words.recent}: `), ...buttons, forget];
}

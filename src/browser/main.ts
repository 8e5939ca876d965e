import { followAddress } from './arrive.ts';
import { followCards } from './cards.ts';
import { followNotes } from './notes.ts';
import { followReading } from './orientation.ts';
import type { CitedArticle } from './passage-copy.ts';
import { followPassages } from './passage-menu.ts';
import { wireSearch } from './search/opener.ts';
import { followSettings } from './settings.ts';

const changed: Record<string, () => void> = { cards: followCards() };

const menu = document.getElementById('dan-doan');
if (menu) {
  const article = JSON.parse(menu.dataset['cited'] ?? '') as CitedArticle;
  changed['notes'] = followNotes();
  followPassages(menu, article);
  followReading();
  followAddress(article.numeral);
}

followSettings((name) => changed[name]?.());
wireSearch();

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage) {
  void import('./search/page.ts').then(({ runSearchPage }) => {
    runSearchPage(searchPage);
  });
}

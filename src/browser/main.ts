import { wireSearch } from './search/opener.ts';
import { followTheme } from './theme.ts';

followTheme();
wireSearch();

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage) {
  void import('./search/page.ts').then(({ runSearchPage }) => {
    runSearchPage(searchPage);
  });
}

import { keepForOffline } from './offline/registration.ts';
import { wireSearch } from './search/opener.ts';
import { followTheme } from './theme.ts';

followTheme();
wireSearch();
keepForOffline();

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage) {
  void import('./search/page.ts').then(({ runSearchPage }) => {
    runSearchPage(searchPage);
  });
}

const offlinePage = document.querySelector<HTMLElement>('[data-offline-page]');
if (offlinePage) {
  void import('./offline/page.ts').then(({ runOfflinePage }) => runOfflinePage(offlinePage));
}

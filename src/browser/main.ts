import { keepForOffline } from './offline/begin.ts';
import { followAddress } from './reading/arrive.ts';
import { followCards } from './reading/cards.ts';
import { followNotes } from './reading/notes.ts';
import { followReading } from './reading/orientation.ts';
import { summonMenu } from './reading/summon-menu.ts';
import { lazily } from './lazily.ts';
import { wireSearch } from './search/opener.ts';
import { wireSettings } from './settings.ts';

wireSettings();
wireSearch();
keepForOffline();
followCards();
if (document.querySelector('.reading')) {
  followNotes();
  followReading();
  followAddress();
  summonMenu();
}
// The site may not know where it stands; the reader's browser does.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-address]')) {
  link.textContent = link.href;
}

const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage) {
  lazily(
    () => import('./search/page.ts'),
    ({ runSearchPage }) => {
      runSearchPage(searchPage);
    },
  );
}

const offlinePage = document.querySelector<HTMLElement>('[data-offline-page]');
if (offlinePage) {
  lazily(
    () => import('./offline/page.ts'),
    ({ runOfflinePage }) => runOfflinePage(offlinePage),
  );
}

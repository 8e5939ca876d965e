import type { CitedArticle } from './passage-copy.ts';
import { onRest } from './rest.ts';
import type { SelectedWords } from './selection.ts';
import { say, word } from './words.ts';

const NUMBER = '.passage-number';

/** What only those need who cite: fetched when the menu first opens. */
const copying = (): Promise<typeof import('./passage-copy.ts')> => import('./passage-copy.ts');

/**
 * The menu at a passage's number: copies its address, its words with a reference, or a record for other programs.
 * Selecting words inside a passage offers the same for those words.
 */
export function followPassages(menu: HTMLElement, article: CitedArticle): void {
  const items = [...menu.querySelectorAll<HTMLButtonElement>('[data-copy]')];
  let number: HTMLElement | undefined;
  let selected: SelectedWords | undefined;

  const reference = (): string => `${article.numeral}.${number?.dataset['n'] ?? ''}`;

  const open = (at: HTMLElement, words?: SelectedWords, focus = false): void => {
    if (menu.matches(':popover-open')) menu.hidePopover();
    void copying().catch(() => undefined);
    number = at;
    selected = words;
    const title = menu.querySelector('p');
    if (title) title.textContent = word('passage', reference()) + (words ? `: “${shorten(words.words)}”` : '');
    at.ariaExpanded = 'true';
    menu.showPopover({ source: at });
    if (focus) items[0]?.focus();
  };

  menu.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && number) number.ariaExpanded = null;
  });

  menu.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    const passage = number?.closest<HTMLElement>('[data-passage]');
    if (!button || !passage) return;
    const what = `${button.textContent.trim()}, ${reference()}`;
    const cited = { article, passage, reference: reference(), selected };
    menu.hidePopover();
    copying()
      .then(({ copyPassage }) => copyPassage(button.dataset['copy'] ?? '', cited))
      .then(
        () => say(word('copied', what), true),
        () => say(word('failed'), true),
      );
  });

  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) {
      if (event.key === 'Tab') menu.hidePopover();
      return;
    }
    event.preventDefault();
    items.at(to % items.length)?.focus();
  });

  for (const each of document.querySelectorAll<HTMLElement>(NUMBER)) {
    each.ariaHasPopup = 'menu';
    // On a keyboard the menu shows at once and takes the focus only when asked, so that Tab passes by it.
    each.addEventListener('focus', () => {
      if (each.matches(':focus-visible') && number !== each) open(each);
    });
    each.addEventListener('blur', ({ relatedTarget }) => {
      if (!menu.contains(relatedTarget as Node | null)) menu.hidePopover();
    });
    each.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open(each, undefined, true);
    });
    each.addEventListener('click', ({ detail }) => {
      // After the browser has gone to the passage, which would take the focus away again.
      setTimeout(open, 0, each, undefined, detail === 0);
    });
  }
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') number = undefined;
  });

  onRest({
    selector: NUMBER,
    floating: menu,
    delay: 200,
    open: (at) => {
      if (at !== number && !document.querySelector(':popover-open:not(#dan-doan), dialog[open]')) open(at);
    },
    close: () => {
      if (!selected && !menu.contains(document.activeElement)) menu.hidePopover();
    },
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    // A selection is made when it rests: a finger drags its handles without a word to the page.
    if (!getSelection()?.isCollapsed) timer = setTimeout(() => void offerSelection(), 400);
  });

  async function offerSelection(): Promise<void> {
    const { selectedWords } = await copying();
    const words = selectedWords();
    const at = words?.passage.querySelector<HTMLElement>(NUMBER);
    if (at && !document.querySelector('dialog[open]')) open(at, words);
  }
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 18).trim()} … ${words.slice(-18).trim()}` : words;
}

import { readingStrings } from '../../strings/reading.ts';
import { loadStyles } from '../style-sheet.ts';
import { articleOnPage } from './article-on-page.ts';
import { menuElement } from './menu-element.ts';
import { copyPassage, type CitedArticle } from './passage-copy.ts';
import { canShare, sharePassage } from './passage-share.ts';
import { onHoverIntent } from './hover-intent.ts';
import { selectedWords, type SelectedWords } from './selection.ts';
import { say } from './status.ts';
import styles from '../../styles/tools.css?url';
import * as FRAGMENTS from '../../model/fragments.ts';

const NUMBER = '.passage-number';
const words = readingStrings.passageMenu;

/**
 * Creates the menu of passages and inserts it into the page.
 * @throws {Error} when its styles cannot be loaded
 */
export async function makePassageMenu(): Promise<PassageMenu> {
  await loadStyles(styles);
  const article = articleOnPage();
  document.querySelector('main')?.append(menuElement(article.edition));
  return new PassageMenu(document.getElementById(FRAGMENTS.passageMenu) as HTMLElement, article);
}

export type { PassageMenu };

/**
 * The menu of a passage's number: copies its address, its words with a reference, or a citation record. Selecting words
 * inside a passage offers the same for those words. Keyboard behaviour is that of an APG menu button.
 */
class PassageMenu {
  readonly #menu: HTMLElement;
  readonly #items: readonly HTMLElement[];
  readonly #article: CitedArticle;
  #number: HTMLElement | undefined;
  #selected: SelectedWords | undefined;

  constructor(menu: HTMLElement, article: CitedArticle) {
    this.#menu = menu;
    this.#items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
    this.#article = article;
    menu.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-copy]');
      if (button) void this.#copy(button);
    });
    menu.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    menu.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'open') return;
      if (this.#number) this.#number.ariaExpanded = null;
      this.#number = undefined;
    });
  }

  /**
   * Adds the listeners, and opens at once for what happened before they were there.
   * @param clicked a number that was clicked while the menu was loading
   */
  follow(clicked?: { readonly number: HTMLElement; readonly byKey: boolean }): void {
    document.addEventListener('click', ({ target, detail }) => {
      const number = (target as Element).closest<HTMLElement>(NUMBER);
      // After the browser has followed the fragment link, which would move the focus away again.
      if (number) setTimeout(() => this.#open(number, { focus: detail === 0 }));
    });
    document.addEventListener('focusin', ({ target, relatedTarget }) => {
      // Opens on focus but takes none: Tab passes by. Focus returned by the menu does not open it again.
      if (this.#menu.contains(relatedTarget as Node | null)) return;
      if ((target as Element).matches(`${NUMBER}:focus-visible`)) this.#open(target as HTMLElement);
    });
    document.addEventListener('focusout', ({ target, relatedTarget }) => {
      if (target === this.#number && !this.#menu.contains(relatedTarget as Node | null))
        this.#menu.hidePopover();
    });
    document.addEventListener('keydown', (event) => {
      const number = (event.target as Element).closest<HTMLElement>(NUMBER);
      if (!number || event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#open(number, { focus: true });
    });
    onHoverIntent({
      selector: NUMBER,
      floating: this.#menu,
      delay: 200,
      open: (number) => {
        if (!document.querySelector(':popover-open, dialog[open]')) this.#open(number);
      },
      close: () => {
        if (!this.#selected && !this.#menu.contains(document.activeElement)) this.#menu.hidePopover();
      },
    });
    this.#followSelection();

    const here = document.querySelector<HTMLElement>(`${NUMBER}:is(:focus-visible, :hover)`);
    if (clicked) this.#open(clicked.number, { focus: clicked.byKey });
    else if (here) this.#open(here);
    else this.#offerSelection();
  }

  #open(
    number: HTMLElement,
    { focus = false, selected }: { focus?: boolean; selected?: SelectedWords | undefined } = {},
  ): void {
    // Following the fragment link moved the focus; the menu returns it to where it was on opening.
    if (focus) number.focus({ preventScroll: true });
    if (number !== this.#number || selected) {
      if (this.#menu.matches(':popover-open')) this.#menu.hidePopover();
      this.#number = number;
      this.#selected = selected;
      const title = this.#menu.querySelector('p');
      if (title) {
        title.textContent = selected
          ? words.words(this.#reference(), shorten(selected.words))
          : words.passage(this.#reference());
      }
      const edition = this.#menu.querySelector('a');
      if (edition) edition.href = `${this.#article.address}#${number.closest('[data-passage]')?.id ?? ''}`;
      number.ariaExpanded = 'true';
      this.#menu.showPopover();
    }
    if (focus) this.#items[0]?.focus();
  }

  #reference(): string {
    return `${this.#article.numeral}.${this.#number?.dataset['n'] ?? ''}`;
  }

  async #copy(button: HTMLElement): Promise<void> {
    const passage = this.#number?.closest<HTMLElement>('[data-passage]');
    if (!passage) return;
    const reference = this.#reference();
    const cited = { article: this.#article, passage, reference, selected: this.#selected };
    const what = button.dataset['copy'] ?? '';
    const copied = what === 'share' ? sharePassage(cited) : copyPassage(what, cited);
    this.#menu.hidePopover();
    // The system's share sheet reports its own outcome.
    if (what === 'share' && canShare()) return;
    say((await copied) ? words.copied(button.textContent.trim(), reference) : words.failed, true);
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const to = moves[event.key];
    if (event.key === 'Tab') this.#menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }

  #followSelection(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      // Debounced: touch selection handles fire no event when the drag ends.
      timer = setTimeout(() => {
        this.#offerSelection();
      }, 400);
    });
  }

  #offerSelection(): void {
    const selected = selectedWords();
    const number = selected?.passage.querySelector<HTMLElement>(NUMBER);
    if (number && !document.querySelector('dialog[open]')) this.#open(number, { selected });
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 18).trim()} … ${text.slice(-18).trim()}` : text;
}

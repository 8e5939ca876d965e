import { PAGES, withBase } from '../../model/addresses.ts';
import type { SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings.ts';
import { getSearch, type Client } from './client.ts';
import { element } from './dom.ts';
import { failureMessage, nothingFound } from './messages.ts';
import { forgetSearches, recentSearches, remember } from './recent.ts';
import { renderHit } from './render-hit.ts';
import { SearchUnavailable } from './search-unavailable.ts';
import styles from '../../styles/search.css?url';

const LIMIT = 8;

/**
 * Makes the dialog, once its styles are there: they are asked for only by readers who search.
 * @throws {Error} when the styles cannot be had
 */
export async function makeSearchDialog(): Promise<SearchDialog> {
  const sheet = element('link', { rel: 'stylesheet', href: styles });
  await new Promise((done, fail) => {
    sheet.addEventListener('load', done, { once: true });
    sheet.addEventListener('error', () => {
      sheet.remove();
      fail(new Error('no styles'));
    });
    document.head.append(sheet);
  });
  return new SearchDialog();
}

export type { SearchDialog };

/** The search dialog: an APG combobox with a listbox in a native modal dialog, which gives focus back by itself. */
class SearchDialog {
  readonly #input = element('input', {
    class: 'search-input',
    // Not of type search: there Escape empties the field and leaves the dialog open.
    type: 'text',
    inputmode: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-hits',
    'aria-autocomplete': 'list',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #list = element('div', {
    id: 'search-hits',
    role: 'listbox',
    'aria-label': words.title,
    class: 'hits',
  });
  readonly #more = element('div', { class: 'search-more' });
  readonly #dialog = this.#build();
  #client: Client | undefined;
  #active = -1;

  /** Opens the dialog. @param typed keys that were typed while it was being loaded */
  open(typed = ''): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    // What was typed already goes on being typed; an old query is there to be typed over.
    if (typed) this.#input.value = typed;
    else this.#input.select();
    void this.#load();
  }

  #build(): HTMLDialogElement {
    const close = element('button', { type: 'button', class: 'search-close' }, words.close);
    const form = element('form', { class: 'search-bar', role: 'search' }, this.#input, close);
    const dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': words.title },
      form,
      this.#status,
      this.#list,
      this.#more,
      element('p', { class: 'search-keys' }, words.keys),
    );
    close.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#input.addEventListener('input', () => {
      this.#show();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#list.addEventListener('click', () => {
      remember(this.#input.value);
    });
    document.body.append(dialog);
    return dialog;
  }

  async #load(): Promise<void> {
    if (!this.#client) this.#say(words.loading);
    try {
      this.#client = await getSearch();
      this.#show();
      if (this.#client.complete) return;
      await this.#client.texts;
      this.#show(true);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#list.replaceChildren();
    const reason = error instanceof SearchUnavailable ? error.reason : 'network';
    this.#more.replaceChildren(
      ...failureMessage(reason, () => {
        void this.#load();
      }),
    );
    this.#say(reason === 'stale' ? words.stale : words.failed);
  }

  /** @param keep whether the hit that is chosen stays so, because the query has not changed */
  #show(keep = false): void {
    if (!this.#client) return;
    const query = this.#input.value;
    if (query.trim() === '') {
      this.#showRecent();
      return;
    }
    const result = this.#client.search(query, { limit: LIMIT });
    if (!(result instanceof Promise)) {
      this.#present(query, result, keep);
      return;
    }
    result.then(
      (found) => {
        if (found && this.#input.value === query) this.#present(query, found, keep);
      },
      (error: unknown) => {
        this.#fail(error);
      },
    );
  }

  #present(query: string, result: SearchResult, keep: boolean): void {
    this.#input.dataset['answered'] = query;
    this.#fill(result, keep);
    // Without the texts nobody can say that there is nothing.
    if (result.total === 0 && !this.#client?.complete) {
      this.#more.replaceChildren();
      this.#say(words.loading);
      return;
    }
    this.#more.replaceChildren(...this.#below(query, result));
    this.#say(this.#summary(query, result));
  }

  #summary(query: string, { hits, total, readAs }: SearchResult): string {
    if (total === 0) return words.none(query.trim().slice(0, 60));
    const count = total > hits.length ? words.shown(hits.length, total) : words.count(total);
    return readAs ? `${count}, ${words.readAs(readAs.text)}` : count;
  }

  #below(query: string, result: SearchResult): Node[] {
    if (result.total === 0) return nothingFound(result.near);
    if (result.total <= result.hits.length) return [];
    const href = `${withBase(import.meta.env.BASE_URL, PAGES.search)}?q=${encodeURIComponent(query.trim())}`;
    return [element('a', { href, class: 'link' }, words.all)];
  }

  #fill({ hits }: SearchResult, keep = false): void {
    const chosen = keep ? this.#list.children[this.#active]?.getAttribute('href') : undefined;
    this.#list.replaceChildren(
      ...hits.map((hit, i) => {
        const option = renderHit(hit);
        option.id = `search-hit-${String(i)}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    const again = [...this.#list.children].findIndex((option) => option.getAttribute('href') === chosen);
    this.#select(hits.length > 0 ? Math.max(again, 0) : -1);
  }

  #showRecent(): void {
    this.#fill({ hits: [], total: 0, counts: {}, near: [] });
    this.#say(words.hint);
    const recent = recentSearches();
    if (recent.length === 0) {
      this.#more.replaceChildren();
      return;
    }
    const buttons = recent.map((query) => {
      const button = element('button', { type: 'button', class: 'link search-recent' }, query);
      button.addEventListener('click', () => {
        this.#input.value = query;
        this.#input.focus();
        this.#show();
      });
      return button;
    });
    const forget = element('button', { type: 'button', class: 'search-forget' }, words.forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      this.#showRecent();
      this.#input.focus();
    });
    this.#more.replaceChildren(element('span', {}, `${words.recent}: `), ...buttons, forget);
  }

  #onKey(event: KeyboardEvent): void {
    // An input method's own Enter and arrows choose among its words, not among hits.
    if (event.isComposing) return;
    const last = this.#list.children.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      ...(event.ctrlKey ? { Home: 0, End: last } : {}),
    };
    const next = to[event.key];
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      this.#select(next);
    } else if (event.key === 'Enter') this.#follow(event);
  }

  #follow(event: KeyboardEvent): void {
    const option = this.#list.children[this.#active];
    if (!(option instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    remember(this.#input.value);
    if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
    else {
      this.#dialog.close();
      location.assign(option.href);
    }
  }

  #select(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

import { PAGES, withBase } from '../../model/addresses.ts';
import type { SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { element } from '../dom.ts';
import { loadStyles } from '../style-sheet.ts';
import { getSearch, type Client } from './client.ts';
import { Listbox } from './listbox.ts';
import { failure, nothingFound, summary } from './messages.ts';
import { recentButtons } from './recent-buttons.ts';
import { remember } from './recent.ts';
import { buildView } from './view.ts';
import styles from '../../styles/search.css?url';

const LIMIT = 8;

/**
 * Makes the dialog, once its styles are there: they are asked for only by readers who search.
 * @throws {Error} when the styles cannot be had
 */
export async function makeSearchDialog(): Promise<SearchDialog> {
  await loadStyles(styles);
  return new SearchDialog();
}

export type { SearchDialog };

/** The search dialog: an APG combobox with a listbox in a native modal dialog, which gives focus back by itself. */
class SearchDialog {
  readonly #view = buildView();
  readonly #options = new Listbox(this.#view.input, this.#view.list);
  #client: Client | undefined;

  constructor() {
    const { dialog, input, list } = this.#view;
    input.addEventListener('input', () => {
      this.#show();
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    list.addEventListener('click', () => {
      remember(input.value);
    });
    document.body.append(dialog);
  }

  /** Opens the dialog. @param typed keys that were typed while it was being loaded */
  open(typed = ''): void {
    const { dialog, input } = this.#view;
    if (!dialog.open) dialog.showModal();
    input.focus();
    // What was typed already goes on being typed; an old query is there to be typed over.
    if (typed) input.value = typed;
    else input.select();
    void this.#load();
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
    const { status, more } = failure(error, () => {
      void this.#load();
    });
    this.#options.fill([]);
    this.#view.more.replaceChildren(...more);
    this.#say(status);
  }

  /** @param keep whether the hit that is chosen stays so, because the query has not changed */
  #show(keep = false): void {
    if (!this.#client) return;
    const query = this.#view.input.value;
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
        if (found && this.#view.input.value === query) this.#present(query, found, keep);
      },
      (error: unknown) => {
        this.#fail(error);
      },
    );
  }

  #present(query: string, result: SearchResult, keep: boolean): void {
    const { input, more } = this.#view;
    input.dataset['answered'] = query;
    this.#options.fill(result.hits, keep);
    // Without the texts nobody can say that there is nothing.
    const waiting = result.total === 0 && !this.#client?.complete;
    more.replaceChildren(...(waiting ? [] : below(query, result)));
    this.#say(waiting ? words.loading : summary(query, result));
  }

  #showRecent(): void {
    const { input, more } = this.#view;
    this.#options.fill([]);
    this.#say(words.hint);
    const again = (query: string): void => {
      input.value = query;
      input.focus();
      this.#show();
    };
    const forgotten = (): void => {
      this.#showRecent();
      input.focus();
    };
    more.replaceChildren(...recentButtons(again, forgotten));
  }

  #onKey(event: KeyboardEvent): void {
    // An input method's own Enter and arrows choose among its words, not among hits.
    if (event.isComposing) return;
    if (this.#options.obey(event)) event.preventDefault();
    else if (event.key === 'Enter') this.#follow(event);
  }

  #follow(event: KeyboardEvent): void {
    const { chosen } = this.#options;
    if (!chosen) return;
    event.preventDefault();
    remember(this.#view.input.value);
    if (event.ctrlKey || event.metaKey) window.open(chosen.href, '_blank', 'noopener');
    else {
      this.#view.dialog.close();
      location.assign(chosen.href);
    }
  }

  #say(text: string): void {
    const { status } = this.#view;
    if (status.textContent !== text) status.textContent = text;
  }
}

/** What stands below the hits: the way to all of them, or what to try when there are none. */
function below(query: string, result: SearchResult): Node[] {
  if (result.total === 0) return nothingFound(result.near);
  if (result.total <= result.hits.length) return [];
  const href = `${withBase(import.meta.env.BASE_URL, PAGES.search)}?q=${encodeURIComponent(query.trim())}`;
  return [element('a', { href, class: 'link' }, words.all)];
}

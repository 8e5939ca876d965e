import type { HitKind, SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { loadStyles } from '../style-sheet.ts';
import { getSearch, type Client } from './client.ts';
import { filterButtons } from './filter-buttons.ts';
import { Listbox } from './listbox.ts';
import { answerAbove, belowHits, failure, summary } from './messages.ts';
import { recentButtons } from './recent-buttons.ts';
import { remember } from './recent.ts';
import { buildView } from './view.ts';
import styles from '../../styles/pages/search.css?url';

const LIMIT = 8;
/** The deprecated `keyCode` of a key that the input method handles (UI Events, appendix A); nothing newer says it. */
const COMPOSING = 229;

/**
 * Creates the dialog after loading its styles, which only readers who search need.
 * @throws {Error} when the styles cannot be loaded
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
  /** What the hits are narrowed to. */
  #kind: HitKind | undefined;

  constructor() {
    const { dialog, input, list } = this.#view;
    input.addEventListener('input', () => {
      this.#show();
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    list.addEventListener('click', (event) => {
      remember(input.value);
      // A hit on this very page loads nothing that would take the dialog away.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
    });
    document.body.append(dialog);
  }

  /** Opens the dialog. @param typed keys that were typed while it was being loaded */
  open(typed = ''): void {
    const { dialog, input } = this.#view;
    if (!dialog.open) dialog.showModal();
    input.focus();
    // Keys typed while loading are kept; an old query is selected, to be typed over.
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
    this.#view.filters.replaceChildren();
    this.#view.answer.replaceChildren();
    this.#options.fill([]);
    this.#view.more.replaceChildren(...more);
    this.#say(status);
  }

  /** @param keep whether to keep the active option, because the query has not changed */
  #show(keep = false): void {
    if (!this.#client) return;
    const query = this.#view.input.value;
    if (query.trim() === '') {
      this.#showRecent();
      return;
    }
    const kinds = this.#kind && { kinds: [this.#kind] };
    const result = this.#client.search(query, { limit: LIMIT, ...kinds });
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
    // A filter stays while it has hits.
    if (this.#kind && !result.counts[this.#kind]) {
      this.#kind = undefined;
      if (Object.keys(result.counts).length > 0) {
        this.#show();
        return;
      }
    }
    const { input, filters, answer, more } = this.#view;
    input.dataset['answered'] = query;
    const narrow = (kind: HitKind | undefined): void => {
      this.#kind = kind;
      // From the field arrows go on to the hits.
      input.focus();
      this.#show();
    };
    filters.replaceChildren(...filterButtons(result, this.#kind, narrow));
    answer.replaceChildren(...answerAbove(result));
    this.#options.fill(result.hits, keep);
    // “No hits” would be premature while the texts are loading.
    const waiting = result.total === 0 && !this.#client?.complete;
    more.replaceChildren(...(waiting ? [] : belowHits(query, this.#kind, result)));
    this.#say(waiting ? words.loading : summary(query, result));
  }

  #showRecent(): void {
    const { input, filters, answer, more } = this.#view;
    answer.replaceChildren();
    this.#kind = undefined;
    filters.replaceChildren();
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
    // Keys of a composition belong to the input method; some browsers end it before its last key.
    if (event.isComposing || Reflect.get(event, 'keyCode') === COMPOSING) return;
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

import { searchStrings as words } from '../../strings/search.ts';
import { element } from '../dom.ts';
import * as FRAGMENTS from '../../model/fragments.ts';

/** The elements of the search dialog that change while it is used. */
export interface SearchView {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  /** Live region: the number of hits, or why there are none. */
  readonly status: HTMLElement;
  /** Filters of the hits. */
  readonly filters: HTMLElement;
  /** The answer, above the hits. */
  readonly answer: HTMLElement;
  readonly list: HTMLElement;
  /** Below the hits: a link to all of them, recent searches, what to try. */
  readonly more: HTMLElement;
}

/** Builds the dialog, closed; its button and a click on the backdrop close it (light dismiss). */
export function buildView(): SearchView {
  const input = element('input', {
    class: 'search-input',
    // Not `type="search"`, where Escape clears the field and leaves the dialog open.
    type: 'text',
    inputmode: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': FRAGMENTS.dialogHits,
    'aria-autocomplete': 'list',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const filters = element('div', { class: 'search-filters', role: 'group', 'aria-label': words.filter });
  const answer = element('div', { class: 'search-answers' });
  const list = element('div', {
    id: FRAGMENTS.dialogHits,
    role: 'listbox',
    'aria-label': words.title,
    class: 'hits',
  });
  const more = element('div', { class: 'search-more' });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const form = element('form', { class: 'search-bar', role: 'search' }, input, close);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    form,
    status,
    filters,
    answer,
    list,
    more,
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
  return { dialog, input, status, filters, answer, list, more };
}

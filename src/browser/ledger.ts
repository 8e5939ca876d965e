import {
  choose,
  countValues,
  FACETS,
  matches,
  readSelection,
  writeSelection,
  type Facet,
  type FacetValues,
  type Selection,
} from '../model/facets.ts';

interface Row {
  readonly element: HTMLElement;
  readonly values: FacetValues;
}

interface FilterLink {
  readonly element: HTMLAnchorElement;
  readonly facet: Facet;
  /** Undefined for the link that takes the choice of its facet back. */
  readonly value: string | undefined;
}

/**
 * Lets the filters of the ledger combine. On the page of all statements rows are shown and hidden at once and the
 * address keeps the choice; on a page of one value the links lead to that page with both choices made.
 */
export function combineFilters(ledger: HTMLElement): void {
  const links = filterLinks(ledger);
  const home = ledger.dataset['ledger'] ?? '';
  const fixed = ledger.dataset['selection'];
  if (fixed !== undefined) combineLinks(links, home, readSelection(fixed));
  else filterInPlace(ledger, links, home);
}

function filterLinks(ledger: HTMLElement): FilterLink[] {
  return [...ledger.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].map((element) => ({
    element,
    facet: element.dataset['facet'] as Facet,
    value: element.dataset['value'] || undefined,
  }));
}

function combineLinks(links: readonly FilterLink[], home: string, selection: Selection): void {
  for (const { element, facet, value } of links) {
    element.href = home + writeSelection(choose(selection, facet, value));
    const combined = countOf(element)?.dataset['combined'];
    if (combined !== undefined) showCount(element, Number(combined));
  }
}

function filterInPlace(ledger: HTMLElement, links: readonly FilterLink[], home: string): void {
  const rows = readRows(ledger);
  const show = (): void => {
    const selection = readSelection(location.search);
    const shown = rows.filter(({ values }) => matches(values, selection));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    markLinks(links, rows, selection, home);
    say(ledger, shown.length, rows.length);
  };
  ledger.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet], a[data-clear]');
    // A click with a modifier opens another tab: that is the browser's.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  show();
}

function readRows(ledger: HTMLElement): Row[] {
  return [...ledger.querySelectorAll<HTMLElement>('li[data-ai]')].map((element) => ({
    element,
    values: Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        (element.getAttribute(`data-${facet}`) ?? '').split(' ').filter(Boolean),
      ]),
    ) as Record<Facet, string[]>,
  }));
}

function markLinks(
  links: readonly FilterLink[],
  rows: readonly Row[],
  selection: Selection,
  home: string,
): void {
  const all = rows.map(({ values }) => values);
  for (const { element, facet, value } of links) {
    element.href = home + writeSelection(choose(selection, facet, value));
    if (selection[facet] === value) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
    if (value !== undefined) showCount(element, countValues(all, facet, selection).get(value) ?? 0);
  }
}

const countOf = (link: HTMLElement): HTMLElement | null => link.querySelector<HTMLElement>('[data-count]');

function showCount(link: HTMLElement, count: number): void {
  const element = countOf(link);
  if (element) element.textContent = String(count);
  link.toggleAttribute('data-empty', count === 0);
}

function say(ledger: HTMLElement, shown: number, all: number): void {
  const status = ledger.querySelector<HTMLElement>('[role=status]');
  const words = (shown === all ? status?.dataset['all'] : status?.dataset['some']) ?? '';
  if (status) status.textContent = words.replace('{n}', String(shown));
  ledger.querySelector<HTMLElement>('[data-clear]')?.toggleAttribute('hidden', shown === all);
  ledger.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown > 0);
}

import type { SearchDialog } from './dialog.ts';

let dialog: SearchDialog | undefined;
let loading: Promise<SearchDialog> | undefined;

function load(): Promise<SearchDialog> {
  loading ??= import('./dialog.ts')
    .then(({ makeSearchDialog }) => makeSearchDialog())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Asks for the names while the code is on its way, in the form in which the code will ask for them. */
function preloadNames(): void {
  const [href] = (document.documentElement.dataset['search'] ?? '').split(' ');
  if (!href || document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/** Prefetches code and index when a reader is about to search. */
function prefetch(): void {
  preloadNames();
  void load().catch(() => undefined);
  void import('./client.ts').then(({ getSearch }) => getSearch()).catch(() => undefined);
}

async function open(fallback: string): Promise<void> {
  if (dialog) {
    dialog.open();
    return;
  }
  // Keys typed while the dialog is loading are buffered and handed to it.
  let typed = '';
  let isCancelled = false;
  const keep = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Input methods take a letter back to put another in its place.
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key === 'Escape') isCancelled = true;
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', keep, true);
  preloadNames();
  try {
    dialog = await load();
    if (!isCancelled) dialog.open(typed);
  } catch {
    // The code could not be loaded: the search page says what can be done.
    if (!isCancelled) location.assign(fallback);
  } finally {
    removeEventListener('keydown', keep, true);
  }
}

/** Progressive enhancement: opens the dialog from search links and with Ctrl K or ⌘ K; the links lead to the search page. */
export function wireSearch(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-open-search]')];
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open(link.href);
    });
    link.addEventListener('pointerenter', prefetch, { once: true });
    link.addEventListener('focus', prefetch, { once: true });
  }
  addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    const [link] = links;
    if (link) void open(link.href);
  });
}

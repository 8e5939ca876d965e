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

/** Prefetches code and index when a reader is about to search. */
function prefetch(): void {
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
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
  };
  addEventListener('keydown', keep, true);
  try {
    dialog = await load();
    dialog.open(typed);
  } catch {
    // The code could not be loaded: the search page says what can be done.
    location.assign(fallback);
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

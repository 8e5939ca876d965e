import type { HitKind, SearchResult } from '../../search/types.ts';
import { QUERY } from '../../search/limits.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { element, required } from '../dom.ts';
import { keyOf } from '../storage.ts';
import { getSearch, type Client } from './client.ts';
import { kindChoices } from './kind-choices.ts';
import { answerAbove, failure, nothingFound, summary } from './messages.ts';
import { remember } from './recent.ts';
import { renderHit } from './render-hit.ts';
import * as FRAGMENTS from '../../model/fragments.ts';

const LIMIT = 60;

/** Query and filter, as in the URL. */
interface Asked {
  readonly query: string;
  readonly kind: HitKind | undefined;
}

function isKind(text: string | null): text is HitKind {
  return text !== null && Object.hasOwn(words.kinds, text);
}

function asked(): Asked {
  const parameters = new URLSearchParams(location.search);
  const kind = parameters.get('kind');
  return { query: parameters.get('q') ?? '', kind: isKind(kind) ? kind : undefined };
}

function addressOf({ query, kind }: Asked): string {
  const q = query.slice(0, QUERY.units);
  const parameters = new URLSearchParams({ ...(q && { q }), ...(kind && { kind }) });
  return `?${parameters.toString()}`;
}

/** Milliseconds without a key after which the address follows what is typed: browsers ration calls of the history. */
const SETTLED = 400;

/** The search page. Hits follow the field; the address follows later, for back, forward and shared links. */
export function runSearchPage(root: HTMLElement): void {
  const form = required<HTMLFormElement>(root, 'form');
  const input = required<HTMLInputElement>(root, 'input[name=q]');
  const status = required<HTMLElement>(root, '[role=status]');
  const list = required<HTMLOListElement>(root, `#${FRAGMENTS.hits}`);
  const answers = required<HTMLElement>(root, '[data-answer]');
  const more = required<HTMLElement>(root, '[data-more]');
  const filters = required<HTMLElement>(root, '[data-filters]');
  let client: Client | undefined;
  required(root, '[data-late]').remove();

  const scrollBack = scrollMemory();
  let settling: ReturnType<typeof setTimeout> | undefined;

  /** What the field and the filter ask. */
  const now = (): Asked => ({ query: input.value.trim(), kind: asked().kind });

  /** Writes what is asked into the address, where the browser allows it. */
  function write(way: 'pushState' | 'replaceState'): void {
    clearTimeout(settling);
    try {
      history[way](null, '', addressOf(now()));
    } catch {
      // Too many calls for this browser: the hits are right all the same.
    }
  }

  /** Takes over what the address asks, after back or forward. */
  function follow(): void {
    input.value = asked().query;
    show();
  }

  function show(): void {
    const { query, kind } = now();
    if (!client) return;
    if (query.trim() === '') {
      answers.replaceChildren();
      list.replaceChildren();
      more.replaceChildren();
      filters.replaceChildren();
      status.textContent = words.hint;
      return;
    }
    const result = client.search(query, { limit: LIMIT, ...(kind && { kinds: [kind] }) });
    if (result instanceof Promise) {
      result
        .then((found) => {
          const latest = now();
          if (found && latest.query === query && latest.kind === kind) present(latest, found);
        })
        .catch(fail);
    } else present({ query, kind }, result);
  }

  function present({ query, kind }: Asked, result: SearchResult): void {
    answers.replaceChildren(...answerAbove(result));
    list.replaceChildren(...result.hits.map((hit) => element('li', {}, renderHit(hit))));
    // “No hits” would be premature while the texts are loading.
    const waiting = result.total === 0 && !client?.complete;
    more.replaceChildren(...(result.total === 0 && !waiting ? nothingFound(result) : []));
    filters.replaceChildren(...filterLinks({ query, kind }, result));
    status.textContent = waiting ? words.loading : summary(query, result);
  }

  async function load(): Promise<void> {
    status.textContent = words.loading;
    try {
      client = await getSearch();
      more.replaceChildren();
      show();
      scrollBack();
      if (client.complete) return;
      await client.texts;
      show();
      scrollBack();
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    const failed = failure(error, () => void load());
    status.textContent = failed.status;
    more.replaceChildren(...failed.more);
  }

  input.addEventListener('input', () => {
    show();
    clearTimeout(settling);
    settling = setTimeout(() => {
      write('replaceState');
    }, SETTLED);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(input.value);
    if (addressOf(now()) !== location.search) write('pushState');
    show();
  });
  filters.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
  });
  list.addEventListener('click', () => {
    remember(input.value);
    // Back leads to what was typed last.
    write('replaceState');
  });
  addEventListener('popstate', follow);
  // What was typed before this script ran counts; without it, what the address asks.
  if (!input.value.trim()) input.value = asked().query;
  else if (!asked().query) write('replaceState');
  show();
  void load();
}

/**
 * Keeps where the reader was for a reload or the way back, since the browser looks for it before there are hits.
 * @returns what scrolls there, once the hits stand
 */
function scrollMemory(): () => void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isBack = visit?.type === 'reload' || visit?.type === 'back_forward';
  const key = keyOf('search-seen');
  let seen = 0;
  try {
    const [search, y] = (sessionStorage.getItem(key) ?? '').split(' ');
    if (isBack && search === location.search) seen = Number(y);
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => {
      sessionStorage.setItem(key, `${location.search} ${String(Math.round(scrollY))}`);
    });
  } catch {
    // Storage is blocked: the way back leads to the top.
  }
  return () => {
    if (scrollY < seen) scrollTo(0, seen);
  };
}

function filterLinks({ query, kind }: Asked, { counts }: SearchResult): Node[] {
  return kindChoices(counts, kind).map((choice) => {
    const current = choice.kind === kind && { 'aria-current': 'true' };
    const href = addressOf({ query, kind: choice.kind });
    return element('a', { href, class: 'search-filter', ...current }, choice.text);
  });
}

import type { HitKind, SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { element, required } from '../dom.ts';
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
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }) });
  return `?${parameters.toString()}`;
}

/** The search page. The URL is its only state, so that back, forward and a shared link all show the same hits. */
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

  function show(): void {
    const { query, kind } = asked();
    if (input.value.trim() !== query.trim()) input.value = query;
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
          const now = asked();
          if (found && now.query === query && now.kind === kind) present(now, found);
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
      if (client.complete) return;
      await client.texts;
      show();
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
    history.replaceState(null, '', addressOf({ query: input.value.trim(), kind: asked().kind }));
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(input.value);
    const to = addressOf({ query: input.value.trim(), kind: asked().kind });
    if (to !== location.search) history.pushState(null, '', to);
    show();
  });
  filters.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  list.addEventListener('click', () => {
    remember(input.value);
  });
  addEventListener('popstate', show);
  // Copies what was typed before this script ran into the URL.
  if (input.value.trim() && !asked().query) {
    history.replaceState(null, '', addressOf({ query: input.value.trim(), kind: asked().kind }));
  }
  show();
  void load();
}

function filterLinks({ query, kind }: Asked, { counts }: SearchResult): Node[] {
  return kindChoices(counts, kind).map((choice) => {
    const current = choice.kind === kind && { 'aria-current': 'true' };
    const href = addressOf({ query, kind: choice.kind });
    return element('a', { href, class: 'search-filter', ...current }, choice.text);
  });
}

/** An address of another site that a page leads to, and how it answered. */
export interface TriedLink {
  readonly url: string;
  /** HTTP status; 0 or absent when there was no answer. */
  readonly status?: number | undefined;
  readonly ok: boolean;
  /** Address of the page that leads there. */
  readonly parent?: string | undefined;
}

/** What a failure means, by its status; the last is for all others. */
const MEANINGS: readonly { readonly heading: string; readonly has: (status: number) => boolean }[] = [
  {
    heading:
      'Gone. Find where it moved, or keep an archived copy beside it (“archive” in content/sources.yaml):',
    has: (status) => status === 404 || status === 410,
  },
  {
    heading: 'Refused to a program; a browser may well be let in. Look by hand:',
    has: (status) => [401, 402, 403, 405, 406, 429, 451].includes(status),
  },
  { heading: 'No answer. Try again on another day:', has: (status) => status < 100 || status >= 500 },
  { heading: 'Answered otherwise:', has: () => true },
];

/**
 * Reports on addresses of other sites, each once, by what is to be done about it.
 * @param archived addresses that have an archived copy, by the address itself
 */
export function reportLinks(
  links: readonly TriedLink[],
  archived: ReadonlyMap<string, string> = new Map(),
): string[] {
  const byUrl = Map.groupBy(links, ({ url }) => url);
  const failed = [...byUrl].flatMap(([url, [first]]) => (first && !first.ok ? [{ ...first, url }] : []));
  const answered = byUrl.size - failed.length;
  const summary = `External addresses: ${String(byUrl.size)} tried, ${String(answered)} answer, ${String(failed.length)} do not.`;
  const groups = Map.groupBy(failed, ({ status = 0 }) => MEANINGS.findIndex(({ has }) => has(status)));
  const sections = MEANINGS.flatMap(({ heading }, i) => {
    const rows = (groups.get(i) ?? []).map(({ url, status = 0, parent }) => {
      const copy = archived.get(url);
      return `  ${String(status || '—')}  ${url}  (${parent ?? '?'})${copy ? `  archived: ${copy}` : ''}`;
    });
    return rows.length > 0 ? ['', heading, ...rows.sort()] : [];
  });
  return [summary, ...sections];
}

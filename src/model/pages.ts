/** A page of a paginated list. */
export interface PageOfList<T> {
  /** Its number, from 1. */
  readonly n: number;
  /** How many there are. */
  readonly of: number;
  readonly items: readonly T[];
}

/**
 * Paginates a list in its order: appended items leave earlier pages unchanged.
 * @returns at least one page, which may be empty
 */
export function pagesOf<T>(items: readonly T[], size: number): PageOfList<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, i) => ({
    n: i + 1,
    of,
    items: items.slice(i * size, (i + 1) * size),
  }));
}

/** Address of a page of a list: the first stands where the whole list would. */
export function numberedAddress(list: string, n: number): string {
  return n === 1 ? list : `${list}trang/${String(n)}/`;
}

/** Path parameters of the pages of a list after the first. */
export function laterPages(count: number, size: number): { readonly n: string }[] {
  return Array.from({ length: Math.max(0, Math.ceil(count / size) - 1) }, (_, i) => ({ n: String(i + 2) }));
}

/** Numbers in a pager: the first, the last, and those around the current one; `undefined` is a gap. */
export function pagerNumbers(n: number, of: number): (number | undefined)[] {
  const near = (page: number): boolean => page === 1 || page === of || Math.abs(page - n) <= 2;
  const shown = Array.from({ length: of }, (_, i) => i + 1).filter(near);
  return shown.flatMap((page, i) => (page - (shown[i - 1] ?? 0) > 1 ? [undefined, page] : [page]));
}

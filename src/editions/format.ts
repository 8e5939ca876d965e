import type { EditionList, PageSnapshot } from '../model/schemas/index.ts';
import type { Edition } from '../read/archive.ts';
import { checksum } from './checksum.ts';

/** Folder of all closed editions, under `content/`. */
export const EDITIONS = 'editions';

/** Name of the list of an edition's pages, in its folder. */
export const LIST_FILE = 'edition.json';

/** Path of the file that holds a page of an edition, from the folder of editions: `2026-11-22/bai-viet/x.json`. */
export function pageFile(day: string, address: string): string {
  return `${day}${address.slice(0, -1)}.json`;
}

/**
 * Writes a page as JSON, a piece a line, so that version control shows which passage changed. The fields stand in the
 * order of {@link PageSnapshot}; the same page is always the same text.
 */
export function formatPage({
  page,
  title,
  names,
  facts,
  lead,
  pieces,
  shows,
  sources,
}: PageSnapshot): string {
  const fields: [string, string][] = [
    ['page', JSON.stringify(page)],
    ['title', JSON.stringify(title)],
    ['names', JSON.stringify(names)],
    ['facts', rows('{}', Object.entries(facts).map(entry))],
    ['lead', JSON.stringify(lead)],
    [
      'pieces',
      rows(
        '[]',
        pieces.map((piece) => JSON.stringify(piece)),
      ),
    ],
    [
      'shows',
      rows(
        '[]',
        shows.map((address) => JSON.stringify(address)),
      ),
    ],
    ['sources', rows('{}', Object.entries(sources).map(entry))],
  ];
  const lines = fields.filter(([, value]) => value !== '[]' && value !== '{}');
  return `{\n${lines.map(([name, value]) => `  "${name}": ${value}`).join(',\n')}\n}\n`;
}

/** Writes the list of an edition's pages as JSON, a page a line. */
export function formatList({ day, previous, pages }: EditionList): string {
  const lines = rows('{}', Object.entries(pages).map(entry));
  return `{\n  "day": ${JSON.stringify(day)},\n  "previous": ${JSON.stringify(previous)},\n  "pages": ${lines}\n}\n`;
}

const entry = ([key, value]: readonly [string, unknown]): string =>
  `${JSON.stringify(key)}: ${JSON.stringify(value)}`;

function rows([open = '', close = '']: string, items: readonly string[]): string {
  return items.length === 0 ? open + close : `${open}\n    ${items.join(',\n    ')}\n  ${close}`;
}

/**
 * An edition as files, by path from the folder of editions: its list, and the pages whose text is new.
 * @param last the edition before
 */
export function editionFiles(
  day: EditionList['day'],
  last: Edition | undefined,
  pages: readonly PageSnapshot[],
): { readonly list: EditionList; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const listed = pages.map((snapshot): [string, EditionList['pages'][string]] => {
    const text = formatPage(snapshot);
    const sum = checksum(text);
    const before = last?.pages.get(snapshot.page);
    if (before?.sum === sum) return [snapshot.page, [before.day, sum]];
    files.set(pageFile(day, snapshot.page), text);
    return [snapshot.page, [day, sum]];
  });
  const list = {
    day,
    previous: last?.day ?? null,
    pages: Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  files.set(`${day}/${LIST_FILE}`, formatList(list));
  return { list, files };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Every file of a built site, as a path from its folder, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll(sep, '/').slice(folder.length + 1))
    .sort();
}

/** Address of every page of a built site that is there to be read, relative to the base address: `./bai-viet/`. */
export function pagesOf(folder: string): string[] {
  return addresses(folder, (html) => !LEADS_ON.test(html));
}

/** So many pages of a template are opened, spread evenly from the shortest to the longest. */
const SAMPLE = 5;

/**
 * Pages of a built site to be opened in a browser: some of each template, as their number grows with the content; with
 * `ALL_PAGES` set (`npm run test:pages`) all.
 */
export function pagesToOpen(folder: string): string[] {
  const pages = pagesOf(folder);
  if (process.env.ALL_PAGES) return pages;
  return Object.values(Object.groupBy(pages, templateOf)).flatMap((alike = []) => {
    const bySize = alike.toSorted((a, b) => bytesOf(folder, a) - bytesOf(folder, b));
    const step = Math.max(1, (bySize.length - 1) / (SAMPLE - 1));
    return bySize.filter((_, rank) => Math.floor(rank / step) > Math.floor((rank - 1) / step));
  });
}

/** What pages of one template have in common: their first folder, their depth, and whether they are a history. */
function templateOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return [first, rest.length, rest.includes('lich-su')].join(' ');
}

function bytesOf(folder: string, path: string): number {
  return statSync(`${folder}/${path.endsWith('/') ? `${path}index.html` : path}`).size;
}

/** Address of every page that only leads on to another. */
export function leadingPagesOf(folder: string): string[] {
  return addresses(folder, (html) => LEADS_ON.test(html));
}

const LEADS_ON = /<meta http-equiv="refresh"/;

function addresses(folder: string, isWanted: (html: string) => boolean): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && isWanted(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((file) => `./${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

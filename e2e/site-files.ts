import { readdirSync, readFileSync } from 'node:fs';
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

/** Pages that two templates make, one for each page and edition: old editions and histories. */
const ARCHIVE = /^\.\/an-ban\/|\/lich-su\/$/;
/** One in so many of them is opened, unless `ALL_PAGES` asks for all. */
const ARCHIVE_SAMPLE = process.env.ALL_PAGES ? 1 : 25;

/** Every page of a built site to be opened in a browser; of the archive a sample, as it grows with each edition. */
export function pagesToOpen(folder: string): string[] {
  const pages = pagesOf(folder);
  const archive = pages.filter((path) => ARCHIVE.test(path));
  return [
    ...pages.filter((path) => !ARCHIVE.test(path)),
    ...archive.filter((_, i) => i % ARCHIVE_SAMPLE === 0),
  ];
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

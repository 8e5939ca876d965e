import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Every file of a built site, as a path from its folder, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll(sep, '/').slice(folder.length + 1))
    .sort();
}

/** Address of every page of a built site, relative to the base address: `./bai-viet/`. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `./${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

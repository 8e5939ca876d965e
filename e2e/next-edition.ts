import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { writeOffline } from '../src/site/offline/write.ts';
import { pagesOf } from './site-files.ts';

/** Words that every page of the next edition shows, and no page of this one. */
export const NEXT_EDITION = 'Ấn bản 1/1/2031';

/**
 * Makes of the built site the next edition, as a build with another day in `content/site.yaml` would.
 * @param most files of single pages that can be kept, as if the site were too large for all
 */
export async function makeNextEdition(
  most?: number,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp('.cache/next-edition-');
  // What is changed below would not be what the build compressed.
  await cp('dist', folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  for (const path of pagesOf(folder)) {
    const file = `${folder}/${path}${path.endsWith('/') ? 'index.html' : ''}`;
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replaceAll(/Ấn bản [\d/]+/g, NEXT_EDITION));
  }
  await writeOffline(process.cwd(), folder, most);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

import { getEntry, render } from 'astro:content';
import type { PageCollection } from './corpus-loader.ts';

/**
 * The prose of a page as a component.
 * @param id name of its file
 * @throws {Error} when there is no such file
 */
export async function pageContent(collection: PageCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is missing`);
  return (await render(entry)).Content;
}

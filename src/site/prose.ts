import type { Root as Html } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { unified } from 'unified';
import { rehypeDates } from '../prose/rehype-dates.ts';
import { rehypeForeign } from '../prose/rehype-foreign.ts';
import { rehypeFormerIds } from '../prose/rehype-former-ids.ts';
import { rehypeNotes } from '../prose/rehype-notes.ts';
import { remarkMentions } from '../prose/remark-mentions.ts';
import { remarkNotes } from '../prose/remark-notes.ts';
import { remarkPassages } from '../prose/remark-passages.ts';
import { CONTENT, onDisk } from './content-dir.ts';
import { pluginOptions } from './plugin-options.ts';

const root = process.cwd();
const options = pluginOptions(root, import.meta.env.BASE_URL);
const onMarkdown = unified()
  .use(remarkPassages, options)
  .use(remarkNotes, options)
  .use(remarkMentions, options)
  .freeze();
const onHtml = unified()
  .use(rehypeNotes, options)
  .use(rehypeFormerIds, options)
  .use(rehypeDates)
  .use(rehypeForeign)
  .freeze();

/**
 * The prose of a page as HTML: the tree that the corpus holds, through the plugins. The check lets nothing but prose
 * into content, so there is nothing in it to compile, and a page costs what its words cost.
 * @param collection folder of its file
 * @param id name of its file
 * @param body as the corpus has it; it is left as it is
 */
export function proseOf(collection: string, id: string, body: Root): string {
  const file = { path: onDisk(root, `${CONTENT}/${collection}/${id}.mdx`) };
  const tree = onMarkdown.runSync(structuredClone(body), file);
  return toHtml(onHtml.runSync(toHast(tree) as Html, file), { collapseEmptyAttributes: true });
}

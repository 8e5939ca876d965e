import type { Root as Html } from 'hast';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { unified } from 'unified';
import type { PageContext } from './context.ts';
import { rehypeDates } from './rehype-dates.ts';
import { rehypeForeign } from './rehype-foreign.ts';
import { rehypeFormerIds } from './rehype-former-ids.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { remarkMentions } from './remark-mentions.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPassages } from './remark-passages.ts';

/** Nodes that are left for `Prose.astro` to draw. */
const COMPONENT_NODES: Nodes['type'][] = ['mdxJsxFlowElement', 'mdxJsxTextElement'];

/**
 * The prose of a page as HTML: its Markdown through all plugins, in their order.
 * @param body the tree that the corpus holds; it is not changed
 */
export function renderProse(body: Root, context: PageContext): Html {
  const markdown = unified()
    .use(remarkPassages, context)
    .use(remarkNotes, context)
    .use(remarkMentions, context)
    .runSync(structuredClone(body));
  return unified()
    .use(rehypeNotes, context)
    .use(rehypeFormerIds, context)
    .use(rehypeDates)
    .use(rehypeForeign)
    .runSync(toHast(markdown, { passThrough: COMPONENT_NODES }) as Html);
}

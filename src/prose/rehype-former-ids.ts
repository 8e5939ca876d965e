import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { formerAddresses } from '../permalinks/former.ts';
import { articleAddress } from '../model/addresses.ts';
import type { PageContext } from './context.ts';

/**
 * Lets old links land: a passage, section or note that took over the address of another, as the permalink ledger
 * says, carries that one's id on an empty element. Runs after `rehypeNotes`.
 *
 * ```html
 * <p id="sau-gio" data-passage>…</p>                                  (successor of `#sau-tieng`)
 * ```
 *
 * becomes
 *
 * ```html
 * <p id="sau-gio" data-passage><span class="former-id" id="sau-tieng"></span>…</p>
 * ```
 */
export const rehypeFormerIds: Plugin<[PageContext], Root> = (context) => (tree) => {
  if (!context.article) return;
  const page = articleAddress(context.article.id);
  const { aliases } = formerAddresses(context.corpus);
  visit(tree, 'element', (element: Element) => {
    const former = aliases.get(`${page}#${String(element.properties['id'] ?? '')}`) ?? [];
    // A disclosure must begin with its summary, which is also what shows while it is closed.
    const summary = element.children.find((child) => child.type === 'element' && child.tagName === 'summary');
    const host = summary?.type === 'element' ? summary : element;
    host.children.unshift(...former.map((id) => h('span.former-id', { id })));
  });
};

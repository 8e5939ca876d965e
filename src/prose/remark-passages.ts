import type { Link, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { passageNodes, sectionId, type PassageNode } from '../read/blocks.ts';
import { plainText } from '../read/text-runs.ts';
import type { PageContext } from './context.ts';

/**
 * Makes the paragraphs, list items and quotations of an article into passages: numbered, with an address each. The
 * headings of any page get an address too.
 *
 * ```md
 * ## Tia hy vọng
 *
 * Ông nói đã thấy tia hy vọng. ^tia-hy-vong
 * ```
 *
 * (whose block id was read off the tree before) becomes
 *
 * ```html
 * <h2 id="muc-tia-hy-vong">Tia hy vọng</h2>
 * <p id="tia-hy-vong" data-passage><a class="passage-number" href="#tia-hy-vong" data-n="1"
 *   aria-label="Đoạn 1"></a>Ông nói đã thấy tia hy vọng.</p>
 * ```
 *
 * The number is drawn by the style sheet from `data-n`, so that a passage's text is its words and nothing else.
 */
export const remarkPassages: Plugin<[PageContext], Root> = (context) => (tree) => {
  for (const node of tree.children) {
    if (node.type === 'heading')
      node.data = { ...node.data, hProperties: { id: sectionId(plainText(node)) } };
  }
  if (!context.article) return;
  const { passages } = context.article;
  passageNodes(tree).forEach(({ node }, index) => {
    const passage = passages[index];
    if (!passage) return;
    const target = firstParagraph(node);
    target?.children.unshift(numberLink(passage.id, passage.n, context));
    node.data = { ...node.data, hProperties: { id: passage.id, dataPassage: '' } };
  });
};

function firstParagraph(node: PassageNode): Paragraph | undefined {
  return node.type === 'paragraph' ? node : node.children.find((child) => child.type === 'paragraph');
}

function numberLink(id: string, n: number, context: PageContext): Link {
  return {
    type: 'link',
    url: `#${id}`,
    children: [],
    data: { hProperties: { className: ['passage-number'], dataN: n, ariaLabel: context.labels.passage(n) } },
  };
}

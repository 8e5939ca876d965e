import type { Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { passageNodes } from '../read/blocks.ts';
import { wrapRange } from '../read/wrap-range.ts';
import { noteAnchor, noteWordsId } from '../model/addresses.ts';
import type { PageContext } from './context.ts';

/**
 * Marks the words that carry a note and links them to it. Runs after `remarkPassages`.
 *
 * ```md
 * Buổi họp dài sáu giờ. ^sau-gio          (with a note of kind dispute on “sáu giờ”)
 * ```
 *
 * becomes
 *
 * ```html
 * <p …>Buổi họp dài <a class="note-words" id="loi-sau-gio" href="#chu-giai-sau-gio" role="doc-noteref"
 *   data-kind="dispute">sáu giờ</a>.</p>
 * ```
 *
 * The sign behind the words is drawn by the style sheet from `data-kind`.
 */
export const remarkNotes: Plugin<[PageContext], Root> =
  ({ article }) =>
  (tree) => {
    if (!article) return;
    const nodes = passageNodes(tree);
    for (const note of article.notes) {
      const node = nodes[note.passage.n - 1]?.node;
      if (!node) continue;
      wrapRange(node, note.start, note.end, (children) => {
        const link: Link = {
          type: 'link',
          url: `#${noteAnchor(note.id)}`,
          children: children as Link['children'],
          data: {
            hProperties: {
              className: ['note-words'],
              id: noteWordsId(note.id),
              role: 'doc-noteref',
              dataKind: note.data.kind,
            },
          },
        };
        return link;
      });
    }
  };

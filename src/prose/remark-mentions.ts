import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { mentionsIn } from '../graph/mention-index.ts';
import type { Entry, EntryKey, Mention } from '../graph/types.ts';
import { passageNodes } from '../read/blocks.ts';
import { readReference } from '../read/references.ts';
import { wrapRange } from '../read/wrap-range.ts';
import { entryAddress, pageAddress, withBase } from '../model/addresses.ts';
import { asId } from '../model/ids.ts';
import { kindRow } from '../model/kinds.ts';
import type { PageContext } from './context.ts';
import { plainText } from '../read/text-runs.ts';

/**
 * Links mentions: hand-made ones wherever they stand, names by themselves the first time in a section (or in the
 * page, as the registry of kinds says), never inside another link. Runs after `remarkNotes`.
 *
 * ```md
 * Ông Vũ An gặp [người đồng cấp](#person:ngo-kim).
 * ```
 *
 * becomes
 *
 * ```html
 * <p>Ông <a href="/nhan-vat/vu-an/" data-mention>Vũ An</a> gặp
 *   <a href="/nhan-vat/ngo-kim/" data-mention>người đồng cấp</a>.</p>
 * ```
 */
export const remarkMentions: Plugin<[PageContext], Root> = (context) => (tree) => {
  const { corpus, article, self } = context;
  const linked = new Set<EntryKey>();
  if (!article) {
    const entry = self && corpus.entries.get(self);
    linkMentions([{ node: tree, mentions: entry ? mentionsIn(corpus, entry) : [] }], context, linked);
    return;
  }
  for (const node of tree.children) if (node.type === 'heading') linkHandMade(node, context);
  const passages = passageNodes(tree).map(({ node, section }, i) => {
    const passage = article.passages[i];
    return { node, section, mentions: passage ? mentionsIn(corpus, passage) : [] };
  });
  for (const texts of Map.groupBy(passages, ({ section }) => section).values())
    linkMentions(texts, context, linked);
};

/** A text in a page, with the mentions that the graph found in it; offsets in UTF-16 units of its plain text. */
interface MentioningText {
  readonly node: Nodes;
  readonly mentions: readonly Mention[];
}

/**
 * Links the mentions of one section. Changes its tree.
 * @param linked entries linked in other sections of the page: those linked once a page are left plain; grows
 * @param plain entries that are left plain, however they are linked elsewhere
 */
export function linkMentions(
  texts: readonly MentioningText[],
  context: PageContext,
  linked: Set<EntryKey>,
  plain: ReadonlySet<EntryKey> = new Set(),
): void {
  const inSection = new Set([...plain, ...texts.flatMap(({ node }) => linkHandMade(node, context))]);
  for (const key of inSection) linked.add(key);
  for (const { node, mentions } of texts) {
    for (const { start, end, target } of mentions) {
      const entry = context.corpus.entries.get(target);
      const linking = entry && (entry.data.linking ?? kindRow(entry.kind).linking);
      const seen = linking === 'section' ? inSection : linked;
      if (!entry || linking === 'never' || target === context.self || seen.has(target)) continue;
      // Words in a link, or that strong words cut in two, cannot be linked: the next mention is.
      if (!wrapRange(node, start, end, (children) => mentionLink(entry, children, context))) continue;
      inSection.add(target);
      linked.add(target);
    }
  }
}

function mentionLink(entry: Entry, children: PhrasingContent[], { base }: PageContext): Link {
  return {
    type: 'link',
    url: withBase(base, entryAddress(entry)),
    children: children as Link['children'],
    data: { hProperties: { dataMention: mentionLength(children) } },
  };
}

/** Tells the style sheet which links are too long to be kept on one line: a narrow column holds no more. */
function mentionLength(children: readonly PhrasingContent[]): '' | 'long' {
  return plainText({ type: 'paragraph', children: [...children] }).length > 20 ? 'long' : '';
}

/** Turns typed targets into addresses, and puts the base path before those of this site. @returns the entries linked */
function linkHandMade(node: Nodes, context: PageContext): EntryKey[] {
  const keys: EntryKey[] = [];
  visit(node, 'link', (link: Link) => {
    const reference = readReference(link.url);
    if (link.url.startsWith('/')) link.url = withBase(context.base, link.url);
    if (!reference) return;
    const key = `${reference.kind}:${reference.id}`;
    link.url = withBase(context.base, pageAddress(reference.kind, asId(reference.id)));
    link.data = { ...link.data, hProperties: { dataMention: mentionLength(link.children) } };
    keys.push(key as EntryKey);
  });
  return keys;
}

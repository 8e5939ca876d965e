import type { Link, Nodes, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { findNames } from '../graph/names.ts';
import { readReference } from '../read/references.ts';
import { textRuns } from '../read/text-runs.ts';
import type { EntryKey } from '../graph/types.ts';
import { canWrap, wrapRange } from '../read/wrap-range.ts';
import { pageAddress, withBase } from '../model/addresses.ts';
import { asId } from '../model/ids.ts';
import { kindRow } from '../model/kinds.ts';
import type { PageContext } from './context.ts';

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
  linkMentions(tree, context);
};

/**
 * Does the work of {@link remarkMentions} on a tree. Changes it.
 * @param inPage entries linked elsewhere in the page: names of kinds linked once a page are left plain; grows
 * @param onlyNew whether every entry in `inPage` is left plain, of whatever kind
 */
export function linkMentions(
  tree: Root,
  context: PageContext,
  inPage: Set<EntryKey> = new Set(),
  onlyNew = false,
): void {
  for (const node of tree.children) if (node.type === 'heading') linkHandMade(node, context);
  for (const section of sectionsOf(tree)) {
    const inSection = new Set<EntryKey>(section.flatMap((node) => linkHandMade(node, context)));
    if (onlyNew) for (const key of inPage) inSection.add(key);
    for (const key of inSection) inPage.add(key);
    if (!context.linksNames) continue;
    for (const node of section) linkNames(node, context, inSection, inPage);
  }
}

function sectionsOf(tree: Root): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push([]);
    else sections.at(-1)?.push(node);
  }
  return sections;
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
    link.data = { ...link.data, hProperties: { dataMention: '' } };
    keys.push(key as EntryKey);
  });
  return keys;
}

function linkNames(node: Nodes, context: PageContext, inSection: Set<EntryKey>, inPage: Set<EntryKey>): void {
  const { text, runs } = textRuns(node);
  const taken = runs.filter((run) => run.link !== undefined);
  // From the last to the first, so that the offsets of those still to be wrapped stay true.
  const wanted = findNames(text, context.corpus.names).filter(({ start, end, target }) => {
    if (taken.some((run) => run.start < end && start < run.start + run.node.value.length)) return false;
    const entry = context.corpus.entries.get(target);
    const linking = entry && (entry.data.linking ?? kindRow(entry.kind).linking);
    const seen = linking === 'section' ? inSection : inPage;
    if (!entry || linking === 'never' || target === context.self || seen.has(target)) return false;
    // Words that strong words or a link cut in two cannot be linked: the next mention is.
    if (!canWrap(node, start, end)) return false;
    inSection.add(target);
    inPage.add(target);
    return true;
  });
  for (const { start, end, target } of wanted.reverse()) {
    const entry = context.corpus.entries.get(target);
    if (!entry) continue;
    wrapRange(node, start, end, (children) => ({
      type: 'link',
      url: withBase(context.base, pageAddress(entry.kind, entry.id)),
      children: children as Link['children'],
      data: { hProperties: { dataMention: '' } },
    }));
  }
}

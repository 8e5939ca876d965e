import type { Blockquote, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { isId, type BlockId } from '../model/ids.ts';
import { toId } from '../vietnamese/fold.ts';
import { plainText, textRuns } from './text-runs.ts';

/** A heading of an article. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Number of its first passage. */
  readonly firstPassage: number;
}

/** A block of an article that readers can link to. */
export type PassageNode = Paragraph | ListItem | Blockquote;

/** A passage as written, its block id beside its text. */
export interface Block {
  /** Without the block id. */
  readonly node: PassageNode;
  /** What follows the caret at its end, unvalidated; undefined without a caret. */
  readonly rawId: string | undefined;
  /** The same, if it is a valid id. */
  readonly id: BlockId | undefined;
  readonly section: string;
  readonly text: string;
}

/**
 * ` ^block-id` at the end of a block, as in Obsidian; the caret may be on a line of its own. A caret inside a word
 * (10^2) does not count.
 */
const BLOCK_ID = /(?:^|\s)\^([^\s^]*)\s*$/;

/** Removes the block id from the end of a passage's text. Mutates the tree. @returns the id, if there is one */
function takeBlockId(node: PassageNode): string | undefined {
  const last = textRuns(node).runs.at(-1)?.node;
  const match = last && BLOCK_ID.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index).trimEnd();
  return match[1];
}

function passagesIn(node: RootContent): PassageNode[] {
  if (node.type === 'list') return node.children;
  return node.type === 'paragraph' || node.type === 'blockquote' ? [node] : [];
}

/** The passages of an article's tree in document order: paragraphs, list items and block quotes. */
export function passageNodes(root: Root): { node: PassageNode; section: string }[] {
  const found: { node: PassageNode; section: string }[] = [];
  let section = '';
  for (const node of root.children) {
    if (node.type === 'heading') section = plainText(node);
    else found.push(...passagesIn(node).map((passage) => ({ node: passage, section })));
  }
  return found;
}

/**
 * Reads the passages of an article's tree, with or without a valid id. Mutates the tree: block ids are removed, so that
 * only the words remain; call it once for a tree.
 */
export function readBlocks(root: Root): Block[] {
  return passageNodes(root).map(({ node, section }) => {
    const rawId = takeBlockId(node);
    const text = plainText(node);
    return {
      node,
      rawId,
      id: rawId !== undefined && isId(rawId) ? (rawId as BlockId) : undefined,
      section,
      text: rawId === undefined ? text : text.trimEnd(),
    };
  });
}

/** Fragment id of a heading; the prefix keeps it from colliding with a block id. */
export function sectionId(title: string): string {
  return `muc-${toId(title)}`;
}

/** Headings of an article with the number of the first passage under each. */
export function readSections(root: Root): Section[] {
  const sections: Section[] = [];
  let n = 1;
  for (const node of root.children) {
    if (node.type === 'heading') {
      const title = plainText(node);
      sections.push({ id: sectionId(title), title, firstPassage: n });
    } else n += passagesIn(node).length;
  }
  return sections;
}

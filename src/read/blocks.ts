import type { Blockquote, ListItem, Paragraph, Root, Text } from 'mdast';
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

/** A passage as written: the id may be missing or ill-formed. */
export interface Block {
  readonly node: PassageNode;
  /** What stands behind the caret at its end; undefined when there is none. */
  readonly rawId: string | undefined;
  readonly id: BlockId | undefined;
  readonly section: string;
  readonly text: string;
}

/**
 * ` ^block-id` at the end of a block, in the habit of Obsidian; the caret may stand on a line of its own. A caret
 * inside a word (10^2) is none.
 */
const BLOCK_ID = /(?:^|\s)\^([^\s^]*)\s*$/;

function lastText(node: PassageNode): Text | undefined {
  return textRuns(node).runs.at(-1)?.node;
}

/** The block id at the end of a passage, as written; undefined when there is none. */
export function rawBlockId(node: PassageNode): string | undefined {
  return BLOCK_ID.exec(lastText(node)?.value ?? '')?.[1];
}

/** Takes the block id off the end of a passage's text. Changes the tree. */
export function stripBlockId(node: PassageNode): void {
  const text = lastText(node);
  if (text && BLOCK_ID.test(text.value)) text.value = text.value.replace(BLOCK_ID, '').trimEnd();
}

/** The passages of an article's tree in order of reading: paragraphs, list items and block quotes. */
export function passageNodes(root: Root): { node: PassageNode; section: string }[] {
  const found: { node: PassageNode; section: string }[] = [];
  let section = '';
  for (const node of root.children) {
    if (node.type === 'heading') section = plainText(node);
    else if (node.type === 'paragraph' || node.type === 'blockquote') found.push({ node, section });
    else if (node.type === 'list') for (const item of node.children) found.push({ node: item, section });
  }
  return found;
}

/** Reads the passages of an article's tree, with or without a good id. */
export function readBlocks(root: Root): Block[] {
  return passageNodes(root).map(({ node, section }) => {
    const rawId = rawBlockId(node);
    return {
      node,
      rawId,
      id: rawId !== undefined && isId(rawId) ? (rawId as BlockId) : undefined,
      section,
      text: wordsOf(node, rawId),
    };
  });
}

function wordsOf(node: PassageNode, rawId: string | undefined): string {
  const text = plainText(node);
  return rawId === undefined ? text : text.slice(0, text.lastIndexOf(`^${rawId}`)).trimEnd();
}

/** Fragment id of a heading; marked as a section so that it never meets a block id. */
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
    } else if (node.type === 'list') n += node.children.length;
    else if (node.type === 'paragraph' || node.type === 'blockquote') n += 1;
  }
  return sections;
}

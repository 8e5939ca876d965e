import type { Nodes } from 'mdast';
import { readBlocks, type Block } from '../read/blocks.ts';
import { readEntryFile } from '../read/entry-file.ts';
import { parseBody } from '../read/parse.ts';
import { rawSigns } from '../check/files/raw-signs.ts';
import { isIn, isLonelyId } from '../check/passages.ts';
import { suggestBlockId } from '../read/suggest-block-id.ts';

/** A block id given to a passage. */
export interface GivenId {
  readonly id: string;
  readonly line: number;
  /** The passage's words. */
  readonly text: string;
}

/**
 * Adds block ids to the passages of an article that lack one, but not to one that holds an id in the wrong place. Existing ids are
 * kept, valid or not, and so is every other character of the file.
 * @param path path of the file, for places
 * @throws {VFileMessage} when the body is not Markdown
 */
export function giveBlockIds(path: string, source: string): { source: string; given: GivenId[] } {
  const file = readEntryFile(path, source);
  const tree = parseBody(file.body);
  const blocks = readBlocks(tree);
  // Where an id stands in the wrong place, two passages may have become one.
  const signs = rawSigns(file.body, tree, blocks);
  const taken = new Set(blocks.flatMap(({ rawId }) => rawId ?? []));
  const insertions: { at: number; id: string }[] = [];
  const given = blocks.flatMap((block, i): GivenId[] => {
    const at = endOfWords(block);
    if (block.rawId !== undefined || at === undefined || isLonelyId(blocks[i + 1])) return [];
    if (signs.some(({ at: sign, code }) => code === 'bad-block-id' && isIn(sign, block))) return [];
    const id = suggestBlockId(block.text, taken);
    taken.add(id);
    insertions.push({ at: source.length - file.body.length + at, id });
    return [{ id, line: file.placeInBody(block.node.position?.start.offset ?? 0).line, text: block.text }];
  });
  let from = 0;
  const pieces = insertions.map(({ at, id }) => {
    const piece = `${source.slice(from, at)} ^${id}`;
    from = at;
    return piece;
  });
  return { source: pieces.join('') + source.slice(from), given };
}

/** Offset in the body after a passage's last paragraph; undefined for a passage without words. */
function endOfWords({ node, text }: Block): number | undefined {
  let last: Nodes | undefined = text.trim() === '' ? undefined : node;
  while (last && last.type !== 'paragraph') last = 'children' in last ? last.children.at(-1) : undefined;
  return last?.position?.end.offset;
}

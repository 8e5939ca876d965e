import type { Nodes } from 'mdast';
import { toId } from '../vietnamese/fold.ts';
import { readBlocks, type Block } from './blocks.ts';
import { readEntryFile } from './entry-file.ts';
import { parseBody } from './parse.ts';

/** Syllables that a reader would guess by: enough to tell passages apart, few enough to type. */
const SYLLABLES = 3;

/** A block id a reader could guess: the first syllables of the passage, as many as make it unlike those taken. */
export function suggestBlockId(text: string, taken: ReadonlySet<string>): string {
  const words = toId(text)
    .split('-')
    .filter((word) => word !== '');
  for (let length = Math.min(SYLLABLES, words.length); 0 < length && length <= words.length; length += 1) {
    const id = words.slice(0, length).join('-');
    if (!taken.has(id)) return id;
  }
  const stem = words.slice(0, SYLLABLES).join('-') || 'doan';
  let n = 2;
  while (taken.has(`${stem}-${String(n)}`)) n += 1;
  return `${stem}-${String(n)}`;
}

/** A block id given to a passage. */
export interface GivenId {
  readonly id: string;
  readonly line: number;
  /** The passage's words. */
  readonly text: string;
}

/**
 * Gives block ids to the passages of an article that lack one. Ids that are there stay, good or bad, and so does every
 * other character of the file.
 * @param path path of the file, for places
 * @throws {VFileMessage} when the body is not Markdown
 */
export function giveBlockIds(path: string, source: string): { source: string; given: GivenId[] } {
  const file = readEntryFile(path, source);
  const blocks = readBlocks(parseBody(file.body));
  const taken = new Set(blocks.flatMap(({ rawId }) => rawId ?? []));
  const insertions: { at: number; id: string }[] = [];
  const given = blocks.flatMap((block): GivenId[] => {
    const at = endOfWords(block);
    if (block.rawId !== undefined || at === undefined) return [];
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

/** Offset in the body behind a passage's last paragraph; undefined when it holds no words. */
function endOfWords({ node, text }: Block): number | undefined {
  let last: Nodes | undefined = text.trim() === '' ? undefined : node;
  while (last && last.type !== 'paragraph') last = 'children' in last ? last.children.at(-1) : undefined;
  return last?.position?.end.offset;
}

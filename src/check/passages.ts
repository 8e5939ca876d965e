import { problem, type Place, type Problem } from '../model/problems.ts';
import { toId } from '../vietnamese/fold.ts';
import { suggestBlockId } from '../read/suggest-block-id.ts';
import type { Block } from '../read/blocks.ts';
import type { EntryFile } from '../read/entry-file.ts';
import type { RawSign } from './files/raw-signs.ts';
import { placeOfNode, type CheckContext } from './context.ts';
import { quoted } from './words.ts';

/** Place of the caret before a passage's block id; that of the passage when it has none. */
export function blockIdPlace(file: EntryFile, block: Block): Place {
  const end = block.node.position?.end.offset;
  return block.rawId === undefined || end === undefined
    ? placeOfNode(file, block.node)
    : file.placeInBody(file.body.lastIndexOf(`^${block.rawId}`, end));
}

/** Passages without a block id, with one of a wrong form, or with one that the article has already. */
export function passageProblems(context: CheckContext): Problem[] {
  return context.files.articles.flatMap(({ file, blocks, signs }) => {
    const taken = new Set(blocks.flatMap(({ rawId }) => rawId ?? []));
    const firsts = new Map<string, Block>();
    return blocks.flatMap((block, i): Problem[] => {
      const place = blockIdPlace(file, block);
      if (isLonelyId(block)) return [problem(place, 'bad-block-id', lonely(block, blocks[i - 1]))];
      if (block.rawId === undefined) {
        const told = isLonelyId(blocks[i + 1]) || signs.some(({ at }) => isIn(at, block));
        return told ? [] : [problem(place, 'missing-block-id', missing(block, taken))];
      }
      if (block.id === undefined) return [problem(place, 'bad-block-id', bad(block.rawId, block, taken))];
      const first = firsts.get(block.id);
      if (first === undefined) {
        firsts.set(block.id, block);
        return [];
      }
      const message = `block id “${block.id}” stands on line ${String(blockIdPlace(file, first).line)} already: two passages cannot share an address. Give this one another, such as ^${suggestBlockId(block.text, taken)}; leave the first as it is, since readers may have linked to it.`;
      return [problem(place, 'repeated-block-id', message)];
    });
  });
}

/** Whether an id stands in a paragraph of its own, for the passage before it. */
export function isLonelyId(block: Block | undefined): boolean {
  return block?.rawId !== undefined && block.rawId !== '' && block.text.trim() === '';
}

/** Whether an offset of the body stands in a passage. */
export function isIn(at: RawSign['at'], { node: { position } }: Block): boolean {
  return (
    position?.start.offset !== undefined && at >= position.start.offset && at < (position.end.offset ?? 0)
  );
}

function lonely({ rawId = '' }: Block, before: Block | undefined): string {
  const where =
    before?.rawId === undefined
      ? 'Write it at the end of the passage before, behind a space'
      : 'Take it away';
  return `the block id ^${rawId} stands in a paragraph of its own: it would number a passage without words. ${where}.`;
}

function missing({ text }: Block, taken: ReadonlySet<string>): string {
  if (text.trim() === '')
    return 'this passage has no words: there is nothing to link to. Write it or delete it.';
  return `the passage ${quoted(text, 40)} has no block id at its end: nobody could link to it. End it with a space and ^${suggestBlockId(text, taken)}, or run “npm run ids”.`;
}

function bad(rawId: string, { text }: Block, taken: ReadonlySet<string>): string {
  const mended = toId(rawId);
  const id = mended !== '' && !taken.has(mended) ? mended : suggestBlockId(text, taken);
  return `block id ${quoted(rawId)} is not an id: it has only lower-case ASCII letters, digits and single hyphens. Write ^${id}.`;
}

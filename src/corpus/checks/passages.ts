import { problem, type Problem } from '../../model/problems.ts';
import { toId } from '../../vietnamese/fold.ts';
import { readBlocks, type Block } from '../blocks.ts';
import { placeOfNode, type CheckContext } from './context.ts';

/** A block id a reader could guess: the first syllables of the passage. */
export function suggestBlockId(text: string, taken: ReadonlySet<string>): string {
  const words = toId(text).split('-');
  for (let length = 3; length <= words.length; length += 1) {
    const id = words.slice(0, length).join('-');
    if (id && !taken.has(id)) return id;
  }
  return `${words.slice(0, 3).join('-')}-2`;
}

const opening = (block: Block): string => `“${block.text.slice(0, 40)}…”`;

/** Passages without a block id, with one of a wrong form, or with one that the article has already. */
export function passageProblems(context: CheckContext): Problem[] {
  return context.files.articles.flatMap(({ file, tree }) => {
    const blocks = tree ? readBlocks(tree) : [];
    const seen = new Map<string, number>();
    const taken = new Set(blocks.flatMap(({ id }) => (id ? [id as string] : [])));
    return blocks.flatMap((block): Problem[] => {
      const place = placeOfNode(file, block.node);
      if (block.rawId === undefined) {
        const hint = `End it with a space and ^${suggestBlockId(block.text, taken)}, or run “npm run ids”.`;
        return [
          problem(
            place,
            'missing-block-id',
            `the passage ${opening(block)} has no block id: nobody could link to it. ${hint}`,
          ),
        ];
      }
      if (block.id === undefined) {
        return [
          problem(
            place,
            'bad-block-id',
            `block id “${block.rawId}” is not an id: lower-case ASCII letters, digits and single hyphens only. Write ^${toId(block.rawId) || suggestBlockId(block.text, taken)}.`,
          ),
        ];
      }
      const first = seen.get(block.id);
      seen.set(block.id, first ?? place.line);
      if (first === undefined) return [];
      return [
        problem(
          place,
          'repeated-block-id',
          `block id “${block.id}” stands on line ${String(first)} already: two passages cannot share an address. Give this one another, such as ^${suggestBlockId(block.text, taken)}; do not rename the first.`,
        ),
      ];
    });
  });
}

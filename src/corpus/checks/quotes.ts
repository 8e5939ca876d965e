import { problem, type Place, type Problem } from '../../model/problems.ts';
import { anchorQuote, type Anchor } from '../anchors.ts';
import type { Block } from '../blocks.ts';
import { didYouMean } from './suggest.ts';

/** Names a passage that the article does not have. */
export function unknownPassage(
  place: Place,
  article: string,
  passage: string,
  blocks: readonly Block[],
): Problem {
  const ids = blocks.flatMap(({ id }) => (id ? [id as string] : []));
  return problem(
    place,
    'unknown-passage',
    `${article} has no passage “${passage}”.${didYouMean(passage, ids)} Passages of ${article}: ${ids.join(', ')}.`,
  );
}

/** Looks for quoted words in a passage, and says why when they are not there exactly once. */
export function checkQuote(
  place: Place,
  quote: string,
  block: Block,
): { anchor: Anchor; problems: Problem[] } {
  const anchor = anchorQuote(block.text, quote);
  const passage = block.id ?? '';
  if (anchor.type === 'found') return { anchor, problems: [] };
  const found =
    anchor.type === 'absent'
      ? problem(
          place,
          'quote-absent',
          `passage “${passage}” does not hold the words “${quote}”: the passage was changed, or the words are misspelt. It reads: “${block.text}”. Quote words of it as they stand.`,
        )
      : problem(
          place,
          'quote-repeated',
          `the words “${quote}” stand ${String(anchor.times)} times in passage “${passage}”: which are meant cannot be told. Quote more of the words around them.`,
        );
  return { anchor, problems: [found] };
}

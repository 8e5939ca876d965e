import { passageAddress } from '../model/addresses.ts';
import type { ArticleId, BlockId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problems.ts';
import { anchorQuote, type Anchor } from '../read/anchors.ts';
import type { Block } from '../read/blocks.ts';
import type { Located } from '../read/entry-file.ts';
import type { CheckedFile } from './context.ts';
import { differenceOf, nearestWords } from './nearest-words.ts';
import { blockIdPlace } from './passages.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './words.ts';

/** Fields that quote words of a passage. */
export interface Quoting {
  readonly passage: string;
  readonly quote: string;
}

/** An article whose passages are quoted. */
type Article = CheckedFile<'articles'>;

/** Words that stand in a passage exactly once. */
export interface Quoted {
  readonly block: Block;
  readonly anchor: Extract<Anchor, { type: 'found' }>;
}

/** Looks for quoted words in their passage, and says why when they are not there exactly once. */
export function findQuote(
  at: Pick<Located, 'placeOf'>,
  { passage, quote }: Quoting,
  article: Article,
): Quoted | Problem {
  const address = passageAddress(article.id as ArticleId, passage as BlockId);
  const block = article.blocks.find(({ id }) => id === passage);
  if (!block)
    return problem(
      at.placeOf(['passage']),
      'unknown-passage',
      unknownPassage(passage, article, quote),
      address,
    );
  const anchor = anchorQuote(block.text, quote);
  if (anchor.type === 'found') return { block, anchor };
  if (anchor.type === 'absent')
    return problem(at.placeOf(['quote']), 'quote-absent', absent(quote, block, article), address);
  const message = `the words ${quoted(quote)} stand ${String(anchor.times)} times in passage “${passage}”: which are meant cannot be told. Quote more of the words around them.`;
  return problem(at.placeOf(['quote']), 'quote-repeated', message);
}

/** Says that an article has no such passage, and which one is meant by its id or by words quoted from it. */
export function unknownPassage(passage: string, { id, file, blocks }: Article, quote?: string): string {
  const ids = blocks.flatMap((block) => block.id ?? []);
  const holder = quote === undefined ? undefined : holderOf(quote, blocks);
  const nameless = quote === undefined ? undefined : blocks.find((block) => !block.id && holds(block, quote));
  const hint = holder
    ? ` The quoted words stand in “${holder}”.`
    : nameless
      ? ` The quoted words stand in a passage without an id (line ${String(blockIdPlace(file, nameless).line)}): give it ^${passage} back.`
      : didYouMean(passage, ids);
  return `${id} has no passage “${passage}”.${hint} Its passages: ${ids.join(', ')}.`;
}

function absent(quote: string, block: Block, { file: source, blocks }: Article): string {
  const what = `passage “${block.id ?? ''}” does not hold the words ${quoted(quote)}`;
  const holder = holderOf(quote, blocks);
  if (holder !== undefined)
    return `${what}: they stand in “${holder}”. Name that passage, if they are meant.`;
  const near = nearestWords(block.text, quote);
  if (near !== undefined) {
    return `${what}: it has ${quoted(near)}. In the quote, ${differenceOf(quote, near)}. Quote the passage as it stands.`;
  }
  const { file, line } = blockIdPlace(source, block);
  return `${what}, nor any like them: it was changed, or another passage is meant. It begins ${quoted(block.text)} (${file}:${String(line)}). Quote words of it as they stand.`;
}

const holds = ({ text }: Block, quote: string): boolean => anchorQuote(text, quote).type === 'found';

/** The passage that does hold the words, if any. */
function holderOf(quote: string, blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.id && holds(block, quote))?.id;
}

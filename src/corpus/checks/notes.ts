import { problem, type Problem } from '../../model/problems.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { anchorQuote, type Anchor } from '../anchors.ts';
import { readBlocks, stripBlockId, type Block } from '../blocks.ts';
import { plainText } from '../text-runs.ts';
import { canWrap } from '../wrap-range.ts';
import { blockIdPlace } from './passages.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { differenceOf, nearestWords } from './nearest-words.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './words.ts';

/** Longest note, in syllables: beyond that it belongs in an entry. */
export const NOTE_LIMIT = 150;

type NoteFile = CheckedFile<'annotations'>;

/** An article that notes stand on. */
interface Page {
  readonly article: CheckedFile<'articles'>;
  readonly blocks: readonly Block[];
}

/** Notes whose article, passage or words do not exist, or cannot be marked. */
export function noteProblems(context: CheckContext): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  const byArticle = Map.groupBy(context.files.annotations, ({ id }) => id.split('/')[0] ?? '');
  const anchored = [...byArticle].flatMap(([id, notes]) => {
    if (!articles.has(id)) return notes.map((note) => homeless(note, id, articles));
    const article = context.files.articles.find((candidate) => candidate.id === id);
    // Nothing can be said of notes on an article that cannot be read: its own problems come first.
    return article?.tree ? pageProblems(article, notes) : [];
  });
  return [...context.files.annotations.flatMap(lengthProblems), ...anchored];
}

function homeless({ file }: NoteFile, article: string, articles: ReadonlySet<string>): Problem {
  const message = `the note stands in a folder of no article: there is no content/articles/${article}.mdx.${didYouMean(article, articles)} Move it to the folder of its article.`;
  return problem({ file: file.file, line: 1, column: 1 }, 'unknown-reference', message);
}

function lengthProblems({ file, tree }: NoteFile): Problem[] {
  if (!tree) return [];
  const length = syllables(plainText(tree)).length;
  if (length > 0 && length <= NOTE_LIMIT) return [];
  const message =
    length === 0
      ? 'the note is empty: it marks words and says nothing. Write it, or delete the file.'
      : `the note has ${String(length)} syllables, more than ${String(NOTE_LIMIT)}: a margin cannot hold it. Shorten it, or move the rest to an entry.`;
  return [problem(file.placeInBody(Math.max(0, file.body.search(/\S/))), 'note-length', message)];
}

function pageProblems(article: CheckedFile<'articles'>, notes: readonly NoteFile[]): Problem[] {
  const blocks = article.tree ? readBlocks(structuredClone(article.tree)) : [];
  for (const block of blocks) stripBlockId(block.node);
  const taken: Marked[] = [];
  return notes.flatMap((note) => anchorProblems(note, { article, blocks }, taken));
}

/** Words that a note has marked already. */
interface Marked {
  readonly block: Block;
  readonly note: NoteFile;
  readonly start: number;
  readonly end: number;
}

function anchorProblems(note: NoteFile, page: Page, taken: Marked[]): Problem[] {
  const { quote, passage } = note.data;
  const block = page.blocks.find(({ id }) => id === passage);
  if (!block) return [problem(note.file.placeOf(['passage']), 'unknown-passage', unknownPassage(note, page))];
  const place = note.file.placeOf(['quote']);
  const anchor = anchorQuote(block.text, quote);
  if (anchor.type === 'absent') return [problem(place, 'quote-absent', absent(note, block, page))];
  if (anchor.type === 'repeated') {
    const message = `the words ${quoted(quote)} stand ${String(anchor.times)} times in passage “${passage}”: which are meant cannot be told. Quote more of the words around them.`;
    return [problem(place, 'quote-repeated', message)];
  }
  const message = overlap(note, block, anchor, taken);
  taken.push({ block, note, start: anchor.start, end: anchor.end });
  return message === undefined ? [] : [problem(place, 'quote-overlap', message)];
}

function unknownPassage({ data }: NoteFile, { article, blocks }: Page): string {
  const ids = blocks.flatMap(({ id }) => id ?? []);
  const holder = blocks.find(({ id, text }) => id && anchorQuote(text, data.quote).type === 'found');
  const hint = holder?.id ? ` The words stand in “${holder.id}”.` : didYouMean(data.passage, ids);
  return `${article.id} has no passage “${data.passage}”.${hint} Its passages: ${ids.join(', ')}.`;
}

function absent({ data: { quote, passage } }: NoteFile, block: Block, { article, blocks }: Page): string {
  const what = `passage “${passage}” does not hold the words ${quoted(quote)}`;
  const holder = blocks.find(({ id, text }) => id && anchorQuote(text, quote).type === 'found');
  if (holder?.id) return `${what}: they stand in “${holder.id}”. Name that passage, if they are meant.`;
  const near = nearestWords(block.text, quote);
  if (near !== undefined) {
    return `${what}: it has ${quoted(near)}. In the quote, ${differenceOf(quote, near)}. Quote the passage as it stands.`;
  }
  const { line } = blockIdPlace(article.file, block);
  return `${what}, nor any like them: it was changed, or another passage is meant. It begins ${quoted(block.text)} (${article.file.file}:${String(line)}). Quote words of it as they stand.`;
}

function overlap(
  note: NoteFile,
  block: Block,
  { start, end }: Extract<Anchor, { type: 'found' }>,
  taken: readonly Marked[],
): string | undefined {
  const words = quoted(note.data.quote);
  const other = taken.find((marked) => marked.block === block && marked.start < end && start < marked.end);
  if (other) {
    return `the words ${words} overlap ${quoted(other.note.data.quote)} of ${other.note.file.file}: words cannot carry two notes. Quote fewer, or join the notes.`;
  }
  return canWrap(block.node, start, end)
    ? undefined
    : `the words ${words} hold or cut a link or **strong** words of passage “${note.data.passage}”: one link cannot stand in another. Quote other words, or take the link away.`;
}

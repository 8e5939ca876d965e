import { problem, type Problem } from '../../model/problems.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { readBlocks, stripBlockId, type Block } from '../blocks.ts';
import { plainText } from '../text-runs.ts';
import { canWrap } from '../wrap-range.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { checkQuote, unknownPassage } from './quotes.ts';
import { didYouMean } from './suggest.ts';

/** Longest note, in syllables: beyond that it belongs in an entry. */
export const NOTE_LIMIT = 150;

interface Anchored {
  readonly note: CheckedFile<'annotations'>;
  readonly start: number;
  readonly end: number;
}

/** Notes whose article, passage or words do not exist, or cannot be marked. */
export function noteProblems(context: CheckContext): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  const byArticle = Map.groupBy(context.files.annotations, ({ id }) => id.split('/')[0] ?? '');
  return [...byArticle].flatMap(([id, notes]) => {
    const article = context.files.articles.find((candidate) => candidate.id === id);
    if (article) return articleNotes(article, notes);
    if (articles.has(id)) return [];
    return notes.map(({ file }) =>
      problem(
        file.placeOf([]),
        'unknown-reference',
        `the note stands in a folder of no article: there is no content/articles/${id}.mdx.${didYouMean(id, articles)} Move it to the folder of its article.`,
      ),
    );
  });
}

function articleNotes(
  article: CheckedFile<'articles'>,
  notes: readonly CheckedFile<'annotations'>[],
): Problem[] {
  const blocks = article.tree ? readBlocks(structuredClone(article.tree)) : [];
  for (const block of blocks) stripBlockId(block.node);
  const anchored = new Map<Block, Anchored[]>();
  return notes.flatMap((note) => {
    const length = note.tree ? syllables(plainText(note.tree)).length : 0;
    const tooLong = lengthProblems(note, length);
    const block = blocks.find((candidate) => candidate.id === note.data.passage);
    if (!block) {
      const place = note.file.placeOf(['passage']);
      return [...tooLong, unknownPassage(place, article.id, note.data.passage, blocks)];
    }
    return [...tooLong, ...anchorProblems(note, block, anchored)];
  });
}

function lengthProblems(note: CheckedFile<'annotations'>, length: number): Problem[] {
  if (length > 0 && length <= NOTE_LIMIT) return [];
  const message =
    length === 0
      ? 'the note is empty: it marks words and says nothing. Write it or delete the file.'
      : `the note has ${String(length)} syllables, more than ${String(NOTE_LIMIT)}: a margin cannot hold it. Shorten it, or move the rest to an entry.`;
  return [problem(note.file.placeInBody(0), 'note-length', message)];
}

function anchorProblems(
  note: CheckedFile<'annotations'>,
  block: Block,
  anchored: Map<Block, Anchored[]>,
): Problem[] {
  const { quote, passage } = note.data;
  const place = note.file.placeOf(['quote']);
  const { anchor, problems } = checkQuote(place, quote, block);
  if (anchor.type !== 'found') return problems;
  const others = anchored.get(block) ?? [];
  const other = others.find(({ start, end }) => start < anchor.end && anchor.start < end);
  anchored.set(block, [...others, { note, start: anchor.start, end: anchor.end }]);
  if (other) {
    return [
      problem(
        place,
        'quote-overlap',
        `the words “${quote}” overlap those of ${other.note.file.file}: words cannot carry two notes. Quote fewer, or join the notes.`,
      ),
    ];
  }
  if (!canWrap(block.node, anchor.start, anchor.end)) {
    return [
      problem(
        place,
        'quote-overlap',
        `the words “${quote}” hold or cut a link or strong words made by hand in passage “${passage}”: a link cannot stand in a link. Quote other words, or take the link away.`,
      ),
    ];
  }
  return [];
}

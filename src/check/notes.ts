import { problem, type Problem } from '../model/problems.ts';
import { syllables } from '../vietnamese/syllables.ts';
import { plainText } from '../read/text-runs.ts';
import { canWrap } from '../read/wrap-range.ts';
import { fileById, type CheckContext, type CheckedFile } from './context.ts';
import { findQuote, type Quoted } from './quotes.ts';
import { addressOf } from './references.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './words.ts';

/** Longest note, in syllables: beyond that it belongs in an entry. */
export const NOTE_LIMIT = 150;

type NoteFile = CheckedFile<'annotations'>;

/** Notes whose article, passage or words do not exist, or cannot be marked. */
export function noteProblems(context: CheckContext): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  const byArticle = Map.groupBy(context.files.annotations, ({ id }) => id.split('/')[0] ?? '');
  const anchored = [...byArticle].flatMap(([id, notes]) => {
    if (!articles.has(id)) return notes.map((note) => homeless(note, id, articles));
    const article = fileById(context, 'articles', id);
    // Nothing can be said of notes on an article that cannot be read: its own problems come first.
    return article?.tree ? pageProblems(article, notes) : [];
  });
  return [...context.files.annotations.flatMap(lengthProblems), ...anchored];
}

function homeless({ file }: NoteFile, article: string, articles: ReadonlySet<string>): Problem {
  const message = `the note stands in a folder of no article: there is no content/articles/${article}.mdx.${didYouMean(article, articles)} Move it to the folder of its article.`;
  return problem(
    { file: file.file, line: 1, column: 1 },
    'unknown-reference',
    message,
    addressOf(`article:${article}`),
  );
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
  const marked: Marked[] = [];
  return notes.flatMap((note) => {
    const found = findQuote(note.file, note.data, article);
    if ('code' in found) return [found];
    const message = markingProblem(note, found, marked);
    marked.push({ ...found, note });
    return message === undefined ? [] : [problem(note.file.placeOf(['quote']), 'quote-overlap', message)];
  });
}

/** Words that a note has marked already. */
interface Marked extends Quoted {
  readonly note: NoteFile;
}

function markingProblem(
  { data }: NoteFile,
  { block, anchor }: Quoted,
  marked: readonly Marked[],
): string | undefined {
  const words = quoted(data.quote);
  const other = marked.find(
    (mark) => mark.block === block && mark.anchor.start < anchor.end && anchor.start < mark.anchor.end,
  );
  if (other) {
    return `the words ${words} overlap ${quoted(other.note.data.quote)} of ${other.note.file.file}: words cannot carry two notes. Quote fewer, or join the notes.`;
  }
  return canWrap(block.node, anchor.start, anchor.end)
    ? undefined
    : `the words ${words} hold or cut a link or **strong** words of passage “${data.passage}”: one link cannot stand in another. Quote other words, or take the link away.`;
}

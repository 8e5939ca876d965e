import { noteAnchor, noteWordsId, statementAnchor } from '../model/addresses.ts';
import type { NoteId } from '../model/ids.ts';
import { problem, type Problem } from '../model/problems.ts';
import { isReservedFragment } from '../model/reserved-fragments.ts';
import { sectionId } from '../read/blocks.ts';
import { plainText } from '../read/text-runs.ts';
import { placeOfNode, type CheckContext, type CheckedFile } from './context.ts';
import { blockIdPlace } from './passages.ts';
import { quoted } from './words.ts';

/** Headings, notes and statements make addresses of their own: none may be another's, or a link would lead to the first. */
export function fragmentProblems(context: CheckContext): Problem[] {
  const notes = Map.groupBy(context.files.annotations, ({ id }) => id.split('/')[0]);
  const statements = new Map(context.statements.map((file) => [file.article, file.rows]));
  return context.files.articles.flatMap((article) => {
    const owners = new Map<string, string>();
    const headings = headingProblems(article, owners);
    for (const { id } of notes.get(article.id) ?? []) {
      const note = id.slice(article.id.length + 1) as NoteId;
      owners.set(noteAnchor(note), `the note “${note}”`);
      owners.set(noteWordsId(note), `the words of the note “${note}”`);
    }
    for (const { data } of statements.get(article.id) ?? []) {
      owners.set(statementAnchor(data.id), `the statement “${data.id}”`);
    }
    return [...headings, ...blockProblems(article, owners)];
  });
}

function headingProblems({ file, tree }: CheckedFile<'articles'>, owners: Map<string, string>): Problem[] {
  return (tree?.children ?? []).flatMap((node): Problem[] => {
    if (node.type !== 'heading') return [];
    const words = plainText(node);
    const id = sectionId(words);
    const owner = owners.get(id);
    owners.set(id, owner ?? `the heading ${quoted(words)}`);
    if (owner === undefined) return [];
    const message = `the heading ${quoted(words)} has the address #${id}, as has ${owner}: links would lead to the first. Word one of them otherwise.`;
    return [problem(placeOfNode(file, node), 'repeated-block-id', message)];
  });
}

function blockProblems(
  { file, blocks }: CheckedFile<'articles'>,
  owners: ReadonlyMap<string, string>,
): Problem[] {
  return blocks.flatMap((block): Problem[] => {
    const id = block.rawId ?? '';
    const owner = owners.get(id) ?? (isReservedFragment(id) ? 'the page itself' : undefined);
    if (owner === undefined) return [];
    const message = `block id ${quoted(id)} is the address of ${owner}: two things of a page cannot share one. Give the passage another id.`;
    return [problem(blockIdPlace(file, block), 'repeated-block-id', message)];
  });
}

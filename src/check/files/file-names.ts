import { isId } from '../../model/ids.ts';
import { KINDS } from '../../model/kinds.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { FileCollection } from '../../model/schemas/index.ts';
import { CONTENT_FILES, CONTENT_FOLDERS, type RawFile } from '../../read/raw.ts';
import { toId } from '../../vietnamese/fold.ts';
import { didYouMean } from '../suggest.ts';
import { quoted } from '../words.ts';

/** Folders whose files are named for an id. */
export type Folder = FileCollection | 'statements' | 'comparisons';

const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** Id of a file: its path under its collection, without the ending. */
export function idOf(folder: Folder, path: string): string {
  return path.slice(path.indexOf(`/${folder}/`) + folder.length + 2).replace(/\.(?:mdx|yaml)$/, '');
}

/** Whether a file's id is one: of two parts for a note, of one for all others. */
export function hasGoodId(folder: Folder, id: string): boolean {
  const parts = id.split('/');
  return parts.length === (folder === 'annotations' ? 2 : 1) && parts.every(isId);
}

const endingOf = (folder: Folder): string =>
  folder === 'statements' || folder === 'comparisons' ? '.yaml' : '.mdx';

/** The id that a file was perhaps meant to have: `Vũ An.md` gives `vu-an`. */
export function meantId(folder: Folder, path: string): string {
  const [, ...names] = path.slice(path.indexOf(`/${folder}/`) + 1).split('/');
  return names.map((name) => toId(name.normalize('NFC').replace(/\..*$/, ''))).join('/');
}

/**
 * What is wrong with the name of a file: nothing else is said of it, nor of what names it.
 * @param taken ids of the files of the folder whose names are right
 */
export function fileNameProblem(
  folder: Folder,
  path: string,
  taken: ReadonlySet<string>,
): Problem | undefined {
  const ending = endingOf(folder);
  const id = idOf(folder, path);
  if (path.endsWith(ending) && hasGoodId(folder, id)) return undefined;
  const meant = meantId(folder, path);
  const form = folder === 'annotations' ? '<article>/<note>' : folder === 'statements' ? '<article>' : '<id>';
  const [depth, wanted] = [meant.split('/').length, form.split('/').length];
  if (depth !== wanted)
    return problem(
      start(path),
      'bad-id',
      `the file stands in the wrong folder. Move it to the form content/${folder}/${form}${ending}.`,
    );
  const original = taken.has(meant) ? meant : [...taken].find((known) => meant.startsWith(`${known}-`));
  const why = path.endsWith(ending)
    ? 'the file name is not an id: it becomes an address, so it has only lower-case ASCII letters, digits and single hyphens'
    : `the file name does not end in ${ending}, so nothing would be made of it`;
  const copy = `If it is a copy of content/${folder}/${original ?? ''}${ending}, delete it or move it out of content/`;
  const rename = hasGoodId(folder, meant)
    ? `ename it to content/${folder}/${meant}${ending}`
    : `ename it to the form content/${folder}/${form}${ending}`;
  const todo = original === meant ? `${copy}.` : original ? `${copy}; else r${rename}.` : `R${rename}.`;
  return problem(start(path), 'bad-id', `${why}. ${todo}`);
}

/** Files of a folder with their names, the wrong ones told apart. */
export function sortByName(
  folder: Folder,
  files: readonly RawFile[],
): {
  readonly named: readonly RawFile[];
  readonly misnamed: readonly RawFile[];
  readonly problems: Problem[];
} {
  const isNamed = ({ path }: RawFile): boolean =>
    path.endsWith(endingOf(folder)) && hasGoodId(folder, idOf(folder, path));
  const named = files.filter(isNamed);
  const misnamed = files.filter((file) => !isNamed(file));
  const taken = new Set(named.map(({ path }) => idOf(folder, path)));
  return {
    named,
    misnamed,
    problems: misnamed.flatMap(({ path }) => fileNameProblem(folder, path, taken) ?? []),
  };
}

/** Files and folders that nothing reads; a folder is told once. @param paths as `content/…` */
export function unreadFileProblems(paths: readonly string[]): Problem[] {
  const byName = Map.groupBy(paths, (path) => path.split('/').slice(0, 2).join('/'));
  return [...byName].map(([top, [first = top, ...more]]) => {
    const isFolder = first !== top;
    const name = top.slice('content/'.length);
    const route = KINDS.find((row) => row.route === toId(name) || row.kind === toId(name));
    const hint = route
      ? ` Did you mean “${route.collection}”?`
      : didYouMean(name, isFolder ? CONTENT_FOLDERS : CONTENT_FILES);
    const what = isFolder
      ? `the folder ${quoted(name)} (${String(more.length + 1)} files)`.replace('(1 files)', '(1 file)')
      : 'this file';
    const known = isFolder ? `Folders: ${CONTENT_FOLDERS.join(', ')}` : `Files: ${CONTENT_FILES.join(', ')}`;
    const message = `nothing reads ${what}, so what it says would be lost.${hint} ${known}. Move it, or take it out of content/.`;
    return problem(start(first), 'unread-file', message);
  });
}

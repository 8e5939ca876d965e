import { join, relative, resolve } from 'node:path';

/** Under this path the code knows the content, wherever it stands on disk. */
export const CONTENT = 'content';

/**
 * The folder that holds the content: what `CONTENT_DIR` names, from the project's root; `content` there when it is not
 * set. With another folder the same code makes another site.
 * @param root the project's root
 */
export function contentDir(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return resolve(root, env['CONTENT_DIR'] || CONTENT);
}

/** Where a file that the code knows as `content/…` stands on disk. */
export function onDisk(root: string, path: string): string {
  return join(contentDir(root), path.slice(CONTENT.length));
}

/** The same for people, a path that an editor opens: from the project's root if it stands in there, else in full. */
export function shownPath(root: string, path: string): string {
  const full = onDisk(root, path);
  const fromRoot = relative(root, full);
  return (fromRoot.startsWith('..') ? full : fromRoot).replaceAll('\\', '/');
}

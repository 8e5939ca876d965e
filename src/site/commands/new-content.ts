import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beginContent, type NewContent } from '../../authoring/skeleton/new-content.ts';
import { onDisk, shownPath } from '../content-dir.ts';
import { readContentFiles } from '../content-files.ts';

/**
 * Writes the skeleton of something new.
 * @param root the project's root
 * @returns its path, or why nothing was written
 */
export function writeNew(
  root: string,
  wanted: NewContent,
): { readonly path: string } | { readonly refusal: string } {
  const begun = beginContent(readContentFiles(root), wanted);
  if ('refusal' in begun) return begun;
  const { path, source } = begun.file;
  mkdirSync(dirname(onDisk(root, path)), { recursive: true });
  writeFileSync(onDisk(root, path), source);
  return { path: shownPath(root, path) };
}

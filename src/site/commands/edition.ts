import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { closeEdition, type ClosedEdition, type EditionRefusal } from '../../authoring/close-edition.ts';
import { onDisk } from '../content-dir.ts';
import { readContentFiles } from '../content-files.ts';

/**
 * Closes an edition of the content on disk, or writes nothing.
 * @param root the project's root
 * @param day the day of publication, as `yyyy-mm-dd`
 */
export function writeEdition(root: string, day: string): ClosedEdition | EditionRefusal {
  const closed = closeEdition(readContentFiles(root), day);
  if ('refusal' in closed) return closed;
  for (const { path, source } of closed.files) {
    mkdirSync(dirname(onDisk(root, path)), { recursive: true });
    writeFileSync(onDisk(root, path), source);
  }
  return closed;
}

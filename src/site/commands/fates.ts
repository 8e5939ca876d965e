import { writeFileSync } from 'node:fs';
import { writeFates, type WrittenFates } from '../../authoring/write-fates.ts';
import type { Fate } from '../../model/schemas/index.ts';
import { onDisk } from '../content-dir.ts';
import { PERMALINKS_FILE, readContentFiles } from '../content-files.ts';

/**
 * Writes what became of addresses into the ledger on disk, or nothing.
 * @param root the project's root
 */
export function recordFates(root: string, wanted: readonly string[], fate: Fate): WrittenFates {
  const written = writeFates(readContentFiles(root), wanted, fate);
  if ('ledger' in written) writeFileSync(onDisk(root, PERMALINKS_FILE), written.ledger);
  return written;
}

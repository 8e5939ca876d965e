import { writeFileSync } from 'node:fs';
import { checkContent } from '../../check/index.ts';
import { growPermalinks } from '../../permalinks/grow.ts';
import { formatPermalinks } from '../../permalinks/format.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { formatProblem, isError } from '../../model/problems.ts';
import { onDisk } from '../content-dir.ts';
import { PERMALINKS_FILE, readContentFiles } from '../content-files.ts';

/** What became of the ledger. */
export interface PermalinkGrowth {
  readonly added: number;
  readonly held: number;
  /** Lines of a report on what keeps the ledger from being written; empty when it was. */
  readonly problems: readonly string[];
}

/**
 * Writes the addresses into the ledger that it does not hold yet; never changes or removes one. Content with errors
 * leaves it as it was: what such content publishes is not known, and a broken promise is no ground for new ones.
 * @param root the project's root
 */
export function recordPermalinks(root: string): PermalinkGrowth {
  const { problems, corpus } = checkContent(readContentFiles(root));
  const errors = problems.filter(isError);
  const held = corpus?.permalinks.lines.size ?? 0;
  if (!corpus || errors.length > 0) return { added: 0, held, problems: errors.map(formatProblem) };
  const ledger = growPermalinks(corpus.permalinks, publishedAddresses(corpus), corpus.site.edition);
  writeFileSync(onDisk(root, PERMALINKS_FILE), formatPermalinks(ledger));
  return { added: ledger.held - held, held: ledger.held, problems: [] };
}

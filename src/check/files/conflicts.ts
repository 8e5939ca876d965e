import { problem, type Problem } from '../../model/problems.ts';
import { placer } from '../../read/places.ts';
import type { RawContent, RawFile } from '../../read/raw.ts';

/** The lines that git writes around what two versions of a file disagree on. */
const CONFLICT = /^<{7} [\s\S]*?^={7}\r?$[\s\S]*?^>{7} /m;

/**
 * Files that two versions of the content could not agree on. Nothing else can be said of the content until they are
 * merged: whatever they break is an echo.
 */
export function conflictProblems(raw: RawContent): Problem[] {
  return allFiles(raw).flatMap(({ path, source }) => {
    const at = CONFLICT.exec(source)?.index;
    if (at === undefined) return [];
    const message = `two versions of this file were merged, and here they disagree: between “<<<<<<<” and “=======” stands one, between “=======” and “>>>>>>>” the other. ${wayOut(path)}`;
    return [problem(placer(path, source)(at), 'merge-conflict', message)];
  });
}

function wayOut(path: string): string {
  if (path.startsWith('content/editions/'))
    return 'A closed edition is one or the other: take the version that was published.';
  if (path === 'content/permalinks.json')
    return 'Keep every line of both and take the three signs away; of an address that both have keep the older line. Set “held” to the larger number: closing an edition counts anew.';
  return 'Keep what is right of both, and take the three lines of signs away.';
}

function allFiles(raw: RawContent): RawFile[] {
  const { site, sources, permalinks, corrections, entries, statements, comparisons, editions } = raw;
  const single = [site, sources, permalinks, corrections].filter((file) => file !== undefined);
  return [...single, ...Object.values(entries).flat(), ...statements, ...comparisons, ...editions];
}

import type { Nodes } from 'mdast';
import { findNames, type NameMatch } from './names.ts';
import { readReference } from '../read/references.ts';
import { textRuns } from '../read/text-runs.ts';
import type { NameIndex } from './name-index.ts';
import type { EntryKey } from './types.ts';

/** Every mention in a tree: those made by hand, and names found in the words outside any link. */
export function mentionsIn(node: Nodes, names: NameIndex): { text: string; mentions: NameMatch[] } {
  const { text, runs } = textRuns(node);
  const mentions: NameMatch[] = [];
  const linked: { start: number; end: number }[] = [];
  for (const run of runs) {
    if (run.link === undefined) continue;
    const range = { start: run.start, end: run.start + run.node.value.length };
    linked.push(range);
    const reference = readReference(run.link);
    if (reference && reference.kind !== 'article') {
      mentions.push({ ...range, target: `${reference.kind}:${reference.id}` as EntryKey });
    }
  }
  for (const name of findNames(text, names)) {
    if (!linked.some((range) => range.start < name.end && name.start < range.end)) mentions.push(name);
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start) };
}

import { closeEdition } from '../authoring/close-edition.ts';
import { formatPermalinks } from '../permalinks/format.ts';
import type { Fate, Permalink } from '../model/schemas/index.ts';
import { TINY, tinyContent, tinyCorpus, type Changes } from './tiny-content.ts';

/** Path of the permalink ledger. */
export const LEDGER = 'content/permalinks.json';

/** Day of the edition of the tiny content. */
const FIRST = /^edition: (.+)$/m.exec(TINY['content/site.yaml'] ?? '')?.[1] ?? '';

/**
 * The tiny content published, and edited and published again: all changes to it, with what each edition wrote.
 * @param later by day, what was changed before the edition of that day
 * @throws {Error} when an edition cannot be closed
 */
export function tinyEditions(later: Readonly<Record<string, Changes>> = {}): Changes {
  let changes: Changes = {};
  for (const [day, edits] of [[FIRST, {}] as const, ...Object.entries(later)]) {
    changes = { ...changes, ...edits };
    const closed = closeEdition(tinyContent(changes), day);
    if ('refusal' in closed) throw new Error([closed.refusal, ...closed.problems].join('\n'));
    changes = { ...changes, ...Object.fromEntries(closed.files.map(({ path, source }) => [path, source])) };
  }
  return changes;
}

/**
 * The tiny content published: its first edition, and its permalink ledger with the fate of some addresses written in. An
 * address that it never had is added, as one of words that are long gone.
 */
export function tinyLedger(fates: Readonly<Record<string, Fate>> = {}): Changes {
  const published = tinyEditions();
  const { permalinks, site } = tinyCorpus(published);
  const gone: Permalink = {
    since: site.edition,
    opening: 'Lời cũ…',
    print: '1 AAAA',
    fate: { type: 'stands' },
  };
  const marked = Object.entries(fates).map(
    ([address, fate]) => [address, { ...(permalinks.lines.get(address) ?? gone), fate }] as const,
  );
  const all = new Map([...permalinks.lines, ...marked]);
  return { ...published, [LEDGER]: formatPermalinks({ held: all.size, lines: all }) };
}

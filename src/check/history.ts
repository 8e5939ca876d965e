import type { Problem } from '../model/problems.ts';
import {
  corrections,
  NO_PERMALINKS,
  permalinks,
  type Correction,
  type Permalinks,
} from '../model/schemas/index.ts';
import type { RawContent } from '../read/raw.ts';
import type { Corpus } from '../graph/types.ts';
import { correctionProblems } from './corrections.ts';
import { permalinkProblems } from './permalinks.ts';
import { checkYaml } from './files/yaml-files.ts';

/** What the site has published and changed so far. */
export interface CheckedHistory {
  readonly permalinks: Permalinks;
  readonly corrections: readonly Correction[];
  /** Problems of the two files by themselves. */
  readonly problems: readonly Problem[];
  /** Problems between them and the site as it is now. */
  readonly against: (corpus: Corpus) => Problem[];
}

/** Reads `permalinks.json` and `corrections.yaml`; a site that never published has neither. */
export function checkHistory(raw: RawContent): CheckedHistory {
  const ledger = raw.permalinks && checkYaml<Permalinks>(raw.permalinks, permalinks);
  const changes = raw.corrections && checkYaml<readonly Correction[]>(raw.corrections, corrections);
  const held = ledger?.row?.data ?? NO_PERMALINKS;
  const changed = changes?.row?.data ?? [];
  return {
    permalinks: held,
    corrections: changed,
    problems: [...(ledger?.problems ?? []), ...(changes?.problems ?? [])],
    against: (corpus) => [
      ...(ledger?.row ? permalinkProblems(corpus, held, ledger.row.at) : []),
      ...(changes?.row ? correctionProblems(corpus, held, changed, changes.row.at) : []),
    ],
  };
}

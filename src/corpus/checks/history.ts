import type { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import {
  corrections,
  EMPTY_LEDGER,
  permalinks,
  type Correction,
  type Ledger,
} from '../../model/schemas/index.ts';
import { readYaml, type Located } from '../entry-file.ts';
import type { RawContent, RawFile } from '../raw.ts';
import type { Corpus } from '../types.ts';
import { correctionProblems } from './corrections.ts';
import { permalinkProblems } from './permalinks.ts';
import { schemaProblems } from './schema.ts';

/** What the site has published and changed so far. */
export interface CheckedHistory {
  readonly permalinks: Ledger;
  readonly corrections: readonly Correction[];
  /** Problems of the two files by themselves. */
  readonly problems: readonly Problem[];
  /** Problems between them and the site as it is now. */
  readonly against: (corpus: Corpus) => Problem[];
}

/** Reads `permalinks.json` and `corrections.yaml`; a site that never published has neither. */
export function checkHistory(raw: RawContent): CheckedHistory {
  const ledger = readRecord<Ledger>(raw.permalinks, permalinks);
  const changes = readRecord<readonly Correction[]>(raw.corrections, corrections);
  const held = ledger.data ?? EMPTY_LEDGER;
  return {
    permalinks: held,
    corrections: changes.data ?? [],
    problems: [...ledger.problems, ...changes.problems],
    against: (corpus) => [
      ...(ledger.located ? permalinkProblems(corpus, held, ledger.located) : []),
      ...(changes.located ? correctionProblems(corpus, held, changes.data ?? [], changes.located) : []),
    ],
  };
}

interface ReadRecord<T> {
  readonly data: T | undefined;
  readonly located: Located | undefined;
  readonly problems: readonly Problem[];
}

function readRecord<T>(raw: RawFile | undefined, schema: z.ZodType): ReadRecord<T> {
  if (!raw) return { data: undefined, located: undefined, problems: [] };
  const located = readYaml(raw.path, raw.source, raw.source);
  const unread = located.errors.map(({ place, message }) =>
    problem(place, 'yaml-syntax', `the file cannot be read: ${message.replace(/\s+/g, ' ')}.`),
  );
  if (unread.length > 0) return { data: undefined, located: undefined, problems: unread };
  const result = schema.safeParse(located.value);
  return result.success
    ? { data: result.data as T, located, problems: [] }
    : { data: undefined, located: undefined, problems: schemaProblems(located, result.error.issues, []) };
}

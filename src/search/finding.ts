import type { Highlighter } from './highlight.ts';
import type { Confidence } from './match-confidence.ts';
import type { FormMatchType } from './match-forms.ts';
import type { QueryWord } from './query/query-words.ts';
import type { Reading } from './query/reading.ts';

/** What an item matched by. */
export type Way =
  | { readonly by: 'form'; readonly form: number; readonly match: FormMatchType }
  | {
      readonly by: 'words';
      readonly form: number;
      readonly complete: boolean;
      /** Whether its forms together have all the words that carry meaning. */
      readonly inForms: boolean;
      readonly mended: boolean;
    }
  | { readonly by: 'text'; readonly text: number }
  | { readonly by: 'reference' }
  /** All that was asked stands in its fields. */
  | { readonly by: 'fields'; readonly dated: boolean };

/** A reading of the query with its words looked up in the indexes. */
export interface Understood {
  readonly reading: Reading;
  readonly names: readonly QueryWord[];
  readonly highlighter: Highlighter;
}

/** A match of an item, scored. */
export interface Finding {
  readonly item: number;
  readonly score: number;
  readonly confidence: Confidence;
  readonly way: Way;
  readonly understood: Understood;
}

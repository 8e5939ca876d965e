import type { ShardCore } from '../../search/shards/shard-types.ts';
import type { SearchOptions, SearchResult } from '../../search/types.ts';

/** What a page tells the worker of a search in shards: first what it needs, then each query. */
export type Asked =
  | { readonly type: 'start'; readonly core: ShardCore; readonly folder: string }
  | { readonly type: 'find'; readonly id: number; readonly query: string; readonly options: SearchOptions };

/** What the worker answers: hits, that a newer query came before it began, or that a file could not be had. */
export type Answered =
  | { readonly id: number; readonly result: SearchResult }
  | { readonly id: number; readonly failed: 'network' | 'stale' | 'overtaken' };

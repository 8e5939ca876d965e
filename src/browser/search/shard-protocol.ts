import type { ShardCore } from '../../search/shards/shard-types.ts';
import type { SearchOptions, SearchResult } from '../../search/types.ts';

/** Messages from page to worker of the sharded search: the index once, then each query. */
export type Asked =
  | { readonly type: 'start'; readonly core: ShardCore; readonly folder: string }
  | { readonly type: 'find'; readonly id: number; readonly query: string; readonly options: SearchOptions };

/** The worker's answers: hits, superseded by a newer query, or a file that could not be loaded. */
export type Answered =
  | { readonly id: number; readonly result: SearchResult }
  | { readonly id: number; readonly failed: 'network' | 'stale' | 'overtaken' };

import type { Token } from '../tokens.ts';
import type { READING } from '../weights.ts';

/** One way to understand what was typed. */
export interface Reading {
  readonly type: keyof typeof READING;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly factor: number;
}

import type { Token } from '../tokens.ts';
import type { READING } from '../weights.ts';

/** One interpretation of what was typed. */
export interface Reading {
  readonly type: keyof typeof READING;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly factor: number;
}

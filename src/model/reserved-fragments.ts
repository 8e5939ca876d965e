import * as FRAGMENTS from './fragments.ts';

const RESERVED: ReadonlySet<string> = new Set(Object.values(FRAGMENTS));

/**
 * Whether an id is one that pages give to elements of their own. Content cannot have it: of two elements with one id a
 * link finds the first.
 */
export function isReservedFragment(id: string): boolean {
  return RESERVED.has(id);
}

import { keyOf } from '../storage.ts';

const KEY = keyOf('recent-searches');
const KEPT = 6;

/** Searches made on this device, newest first. They never leave it. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Stores a search that led to a hit. */
export function remember(query: string): void {
  const trimmed = query.trim();
  if (!trimmed) return;
  const list = [trimmed, ...recentSearches().filter((other) => other !== trimmed)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is blocked: nothing is stored.
  }
}

/** Clears all searches. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: there is nothing to clear.
  }
}

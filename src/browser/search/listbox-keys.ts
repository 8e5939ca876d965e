/**
 * The option that a key activates, by the APG combobox pattern: arrows wrap around, Ctrl Home and Ctrl End go to the ends.
 * @param active index of the active option, -1 for none
 * @param last index of the last option, -1 when there are none
 * @returns undefined for any other key
 */
export function optionForKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  active: number,
  last: number,
): number | undefined {
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  if (ctrlKey && key === 'Home') return 0;
  if (ctrlKey && key === 'End') return last;
  return undefined;
}

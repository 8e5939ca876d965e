/**
 * The option that a key chooses, as the APG has it for a combobox: arrows go round, Ctrl Home and Ctrl End to the ends.
 * @param active the option that is chosen now, -1 for none
 * @param last the last option, -1 when there are none
 * @returns undefined for a key that chooses nothing
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

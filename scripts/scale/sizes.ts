/**
 * Sizes that a benchmark was asked for: the whole numbers among its arguments. Without any it says how to ask, and ends.
 * @param example what to type
 */
export function sizesAsked(example: string): readonly number[] {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => Number.isInteger(size) && size > 0);
  if (sizes.length > 0) return sizes;
  console.error(`✖ How many articles?\n  What to do: ${example}`);
  process.exit(1);
}

/**
 * What it costs to take one word for another, in slips. Fuse counts a swap of neighbours as two edits and all letters
 * as equally unlike; a reader who types “Lavorv” has made one slip, and one who types “Witkov” hardly any.
 */

/** Letters that are heard or spelt alike across Vietnamese, English and Russian spellings of a name. */
const ALIKE = new Set(
  'ck cq kq cs sx sz xz iy ij jy vw uv uw bv pv fv bp fp dt dz gj gk ou ei ea mn оа еэ еи ыи зс гх иі вф бп дт'
    .split(' ')
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);
/** Letters that one spelling writes and another leaves out: Chekhov and Chehov, Turgenyev and Turgenev. */
const MUTE = new Set('hyьъ');

const SLIP = 1;
const HALF = 0.5;

function replaced(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE.has(a + b) ? HALF : SLIP;
}

/** Cost of a letter too many or too few, given the one before it: a doubled letter is half a slip. */
function extra(letter: string, before: string): number {
  return letter === before || MUTE.has(letter) ? HALF : SLIP;
}

type Rows = [Float64Array, Float64Array, Float64Array];

let kept: Rows | undefined;

/** Three rows of at least some width, kept from call to call: there are dozens of calls for each key pressed. */
function rows(width: number): Rows {
  const size = Math.max(64, width);
  if (!kept || kept[0].length < size) {
    kept = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  }
  return kept;
}

/** Costs of taking what was typed for a name, whole or only its beginning. */
export interface SlipCost {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Counts slips between what was typed and a name: a letter wrong, missing or too many, or two neighbours swapped
 * (optimal string alignment), each 1 or ½.
 * @param limit costs above it are not worked out and come back as infinite
 */
export function slipCost(typed: string, name: string, limit: number): SlipCost {
  const width = name.length + 1;
  let [before, above, row] = rows(width);
  above[0] = 0;
  for (let j = 1; j < width; j += 1)
    above[j] = (above[j - 1] ?? 0) + extra(name.charAt(j - 1), name.charAt(j - 2));
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charAt(i - 1);
    row[0] = (above[0] ?? 0) + extra(letter, typed.charAt(i - 2));
    let least = row[0];
    for (let j = 1; j < width; j += 1) {
      const other = name.charAt(j - 1);
      let cost = Math.min(
        (above[j - 1] ?? 0) + replaced(letter, other),
        (above[j] ?? 0) + extra(letter, typed.charAt(i - 2)),
        (row[j - 1] ?? 0) + extra(other, name.charAt(j - 2)),
      );
      if (i > 1 && j > 1 && letter === name.charAt(j - 2) && typed.charAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + SLIP);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return { whole: Infinity, beginning: Infinity };
    [before, above, row] = [above, row, before];
  }
  const costs = above.subarray(0, width);
  return { whole: costs[width - 1] ?? Infinity, beginning: Math.min(...costs) };
}

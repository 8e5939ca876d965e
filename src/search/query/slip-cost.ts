/**
 * Weighted optimal string alignment distance: an edit distance with transpositions, where letters that sound alike
 * cost ½. Fuse's Bitap counts a transposition as two edits and all substitutions as equal; a reader who types “Lavorv”
 * has made one slip, and one who types “Witkov” hardly any.
 */

/** Substitutions at half cost: letters that sound or are spelt alike in Vietnamese, English and Russian forms of a name. */
const ALIKE = new Set(
  'ck cq kq cs sx sz xz iy ij jy vw uv uw bv pv fv bp fp dt dz dr gj gk ln ct ou ei ea mn оа еэ еи ыи зс гх иі вф бп дт'
    .split(' ')
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);
/** The same for units of two letters, which Vietnamese dialects do not tell apart: trung and chung, giải and dải, hạn and hạng. */
const UNITS = new Set(
  ['tr ch', 'gi d', 'gi r', 'gi v', 'ng n', 'nh n', 'ph f', 'qu w'].flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [`${a}|${b}`, `${b}|${a}`];
  }),
);
/** Insertions at half cost: letters that one spelling has and another omits, as in Chekhov and Chehov. */
const MUTE = new Set('hyьъ');

const SLIP = 1;
const HALF = 0.5;

function replaced(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE.has(a + b) ? HALF : SLIP;
}

/** Cost of an insertion or deletion, given the letter before: a doubled letter costs half. */
function extra(letter: string, before: string): number {
  return letter === before || MUTE.has(letter) ? HALF : SLIP;
}

/** Cost of reading two letters of one side as one or two of the other, if they are a unit that is confused. */
function unitCost(
  typed: string,
  i: number,
  name: string,
  j: number,
  before: Float64Array,
  above: Float64Array,
): number {
  const [two, one] = [typed.slice(i - 2, i), typed.charAt(i - 1)];
  const [nameTwo, nameOne] = [name.slice(j - 2, j), name.charAt(j - 1)];
  let cost = Infinity;
  if (i > 1 && j > 1 && UNITS.has(`${two}|${nameTwo}`)) cost = (before[j - 2] ?? 0) + HALF;
  if (i > 1 && UNITS.has(`${two}|${nameOne}`)) cost = Math.min(cost, (before[j - 1] ?? 0) + HALF);
  if (j > 1 && UNITS.has(`${one}|${nameTwo}`)) cost = Math.min(cost, (above[j - 2] ?? 0) + HALF);
  return cost;
}

type Rows = [Float64Array, Float64Array, Float64Array];

let kept: Rows | undefined;

/** The three rows of the dynamic programme, reused between calls: each key pressed makes dozens of calls. */
function rows(width: number): Rows {
  const size = Math.max(64, width);
  if (!kept || kept[0].length < size) {
    kept = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  }
  return kept;
}

/** Distances of what was typed from a name, and from the nearest prefix of that name. */
export interface SlipCost {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Weighted distance between what was typed and a name, in O(n·m): substitutions, insertions, deletions and
 * transpositions of neighbours, each 1 or ½.
 * @param limit stops early: once every alignment costs more, the result is infinite
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
      row[j] = Math.min(cost, unitCost(typed, i, name, j, before, above));
      least = Math.min(least, row[j] ?? Infinity);
    }
    if (least > limit) return { whole: Infinity, beginning: Infinity };
    [before, above, row] = [above, row, before];
  }
  const costs = above.subarray(0, width);
  return { whole: costs[width - 1] ?? Infinity, beginning: Math.min(...costs) };
}

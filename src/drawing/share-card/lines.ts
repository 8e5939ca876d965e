import { widthOf, type Face } from './face.ts';

/** One line of a text. */
export interface Line {
  readonly text: string;
  /** Where it begins in the whole text (UTF-16 units). */
  readonly start: number;
}

/** What a text is set in. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  /** Widest a line may be, in the unit of the size. */
  readonly width: number;
}

/** Least share of the measure that the last line of a text may fill. */
const LAST_LINE = 0.25;

/**
 * Greedy line breaking at spaces. A word that is wider than a line gets its own; no line begins with a dash, which belongs
 * to the word before it.
 */
export function breakLines(text: string, { face, size, width }: Setting): Line[] {
  const space = widthOf(face, ' ', size);
  const lines: Line[] = [];
  let [start, end, filled] = [0, 0, 0];
  for (const { 0: word, index } of text.matchAll(/[^ ]+(?: [–—](?= ))?/gu)) {
    // Words are measured one by one: kerning across a space is less than a reader sees.
    const added = widthOf(face, word, size);
    if (end > start && filled + space + added > width) {
      lines.push({ text: text.slice(start, end), start });
      end = start;
    }
    if (end > start) filled += space + added;
    else [start, filled] = [index, added];
    end = index + word.length;
  }
  return end > start ? [...lines, { text: text.slice(start, end), start }] : lines;
}

/** Balanced: in as many lines, as equal as possible (`text-wrap: balance`), for titles. */
export function balanceLines(text: string, setting: Setting): Line[] {
  const full = breakLines(text, setting);
  const longest = (lines: readonly Line[]): number =>
    Math.max(...lines.map((line) => widthOf(setting.face, line.text, setting.size)));
  let best = full;
  for (let width = setting.width * 0.98; width > setting.width * 0.4; width -= setting.width * 0.02) {
    const lines = breakLines(text, { ...setting, width });
    if (lines.length > full.length) break;
    if (longest(lines) <= longest(best)) best = lines;
  }
  return best;
}

/** Without a widow: in as many lines, the last not of one short word (`text-wrap: pretty`), for texts. */
export function proseLines(text: string, setting: Setting): Line[] {
  const full = breakLines(text, setting);
  for (let share = 1; share > 0.8; share -= 0.02) {
    const lines = breakLines(text, { ...setting, width: setting.width * share });
    const last = widthOf(setting.face, lines.at(-1)?.text ?? '', setting.size);
    if (lines.length === full.length && last >= setting.width * LAST_LINE) return lines;
  }
  return full;
}

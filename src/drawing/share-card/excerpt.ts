import type { CardMark } from './card.ts';
import { breakLines, type Line, type Setting } from './lines.ts';

/** A text with marked words. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly CardMark[];
}

const DOTS = '…';

/**
 * As much of a text as so many lines hold, from its beginning; or, when the first marked words would be cut off, from
 * the sentence they stand in. Dots say what is left out.
 */
export function excerptLines(
  whole: MarkedText,
  setting: Setting,
  count: number,
): MarkedText & { readonly lines: readonly Line[] } {
  const fromStart = cut(whole, setting, count);
  const [mark] = whole.marks;
  if (!mark || mark.end <= reach(fromStart)) return fromStart;
  const before = whole.text.slice(0, mark.start);
  const at = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 2;
  if (at < 2) return fromStart;
  const lead = `${DOTS} `;
  const move = lead.length - at;
  return cut(
    {
      text: lead + whole.text.slice(at),
      marks: whole.marks
        .filter(({ start }) => start >= at)
        .map((each) => ({ ...each, start: each.start + move, end: each.end + move })),
    },
    setting,
    count,
  );
}

/** Where the last line ends in the text, the dots not counted. */
function reach({ lines }: { readonly lines: readonly Line[] }): number {
  const last = lines.at(-1);
  return last ? last.start + last.text.length - DOTS.length : 0;
}

function cut(
  { text, marks }: MarkedText,
  setting: Setting,
  count: number,
): MarkedText & { readonly lines: readonly Line[] } {
  const lines = breakLines(text, setting);
  if (lines.length <= count) return { text, marks, lines };
  const last = lines[count - 1];
  if (!last) return { text: '', marks: [], lines: [] };
  // Words are taken off until the dots have room.
  let kept = last.text;
  while (kept.includes(' ') && breakLines(kept + DOTS, setting).length > 1) {
    kept = kept.slice(0, kept.lastIndexOf(' '));
  }
  return {
    text,
    marks,
    lines: [
      ...lines.slice(0, count - 1),
      { text: kept.replace(/[\s,;:.–]+$/u, '') + DOTS, start: last.start },
    ],
  };
}

import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';

/** Longer quotations become a range (`textStart,textEnd`) of their first and last syllables, to keep the URL short. */
const LONGEST = 100;
const ENDS = 5;
const CONTEXT = 3;

/**
 * A text directive `text=…` (WICG Scroll-to-Text-Fragment), to follow a block id: `#id:~:text=…`. Browsers highlight the
 * first match in the page and ignore tones, so words that occur earlier get a prefix or suffix as context.
 * @param text the passage
 * @param start first UTF-16 unit of the words; half a syllable is made whole
 * @param end first unit behind them
 * @param before text of the page up to the passage; where it is not known the words always get their neighbours
 * @returns an empty string when the range holds no word
 */
export function textDirective(text: string, start: number, end: number, before?: string): string {
  const all = syllables(text);
  const chosen = all.filter((syllable) => syllable.start < end && start < syllable.end);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return '';
  const isLong = last.end - first.start > LONGEST && chosen.length > 2 * ENDS;
  const opening = text.slice(first.start, isLong ? (chosen[ENDS - 1] ?? last).end : last.end);
  const closing = isLong ? text.slice((chosen.at(-ENDS) ?? last).start, last.end) : '';

  const at = all.indexOf(first);
  const prefix = text.slice((all[Math.max(0, at - CONTEXT)] ?? first).start, first.start).trim();
  const after = all.slice(all.indexOf(last) + 1, all.indexOf(last) + 1 + CONTEXT).at(-1);
  const suffix = text.slice(last.end, after?.end ?? last.end).trim();
  const earlier = before === undefined ? undefined : plain(`${before} ${text.slice(0, first.start)}`);
  const isFirst = (words: string): boolean => earlier?.includes(plain(words)) === false;
  const needsPrefix = prefix !== '' && !isFirst(opening);
  const needsSuffix = suffix !== '' && !isFirst(needsPrefix ? `${prefix} ${opening}` : opening);

  const parts = [
    needsPrefix && `${encode(prefix)}-`,
    encode(opening),
    closing && encode(closing),
    needsSuffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** Normalises as browsers compare: without tones, case and runs of white space. */
function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

/** Hyphens and commas are syntax of the directive; `encodeURIComponent` leaves hyphens. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

import { problem, type Problem } from '../../model/problems.ts';
import { placer } from '../../read/places.ts';
import { codePoint, counted, quoted } from '../words.ts';

/**
 * Characters that nobody sees and that no prose needs: controls, soft hyphens, zero-width signs, switches of
 * direction; and U+FFFD, which stands where a file was not UTF-8. They come with text pasted from pages.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufffd]|(?<!^)\ufeff/gu;

/** Characters that would part words unseen. Told once for each file, at the first. */
export function characterProblems(file: string, source: string): Problem[] {
  const found = [...source.matchAll(INVISIBLE)];
  const [first] = found;
  if (!first) return [];
  const what =
    first[0] === '\ufffd'
      ? 'the character U+FFFD stands where a letter was lost: the file is not in UTF-8, or was not once. Save it as UTF-8 and type the letter anew.'
      : isEmoji(source, first.index)
        ? 'a picture of several characters stands here (an emoji sequence), and this site is text. Delete it.'
        : `an invisible character (${codePoint(first[0])}) stands here: links and search would miss the words around it. Delete it, or type the line anew.`;
  const more = found.length > 1 ? ` There are ${String(found.length)} such characters in this file.` : '';
  return [problem(placer(file, source)(first.index), 'bad-character', what + more)];
}

/** Whether the invisible character joins pictures (U+200D between two emoji). */
function isEmoji(source: string, at: number): boolean {
  return /\p{Extended_Pictographic}\ufe0f?$/u.test(source.slice(Math.max(0, at - 3), at));
}

/** Scripts whose letters look like each other, the likeliest to be meant first. */
const SCRIPTS = ['Latin', 'Greek', 'Cyrillic'].map((name) => ({
  name,
  letter: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

/** Letters dressed up as others: of full width, mathematical. */
const DRESSED = /[Ａ-Ｚａ-ｚ\u{1d400}-\u{1d7cb}]/u;

/**
 * Words of two scripts that look alike (`Lаvrov` with a Cyrillic `а`), and letters that only look like plain ones
 * (`Ｌａｖｒｏｖ`): the eye reads them, links and search do not. Told once for each file, at the first.
 * Source: Unicode Technical Standard 39, mixed-script confusables; here any mixture is wrong.
 */
export function lookAlikeProblems(file: string, source: string): Problem[] {
  for (const { 0: word, index } of source.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [, other] = SCRIPTS.filter(({ letter }) => letter.test(word));
    const [sign] = DRESSED.exec(word) ?? other?.letter.exec(word) ?? [];
    if (sign === undefined) continue;
    const whose = other
      ? `a ${other.name} letter among those of another script`
      : 'a letter dressed up as another';
    const message = `${quoted(word)} holds ${codePoint(sign)}, ${whose}: it looks right, but links and search would miss the word. Type it anew.`;
    return [problem(placer(file, source)(index), 'look-alike', message)];
  }
  return [];
}

/** Text that is not in NFC: it looks the same and is found by nothing. Told once for each file, at the first place. */
export function nfcProblems(file: string, source: string): Problem[] {
  const lines = source.split('\n').map((line, index) => ({ line, index, normal: line.normalize('NFC') }));
  const wrong = lines.filter(({ line, normal }) => line !== normal);
  const [first] = wrong;
  if (!first) return [];
  const place = { file, line: first.index + 1, column: firstDifference(first.line, first.normal) + 1 };
  const message = `the marks of letters are separate characters here (Unicode NFD), on ${counted(wrong.length, 'line')} of this file: links and search would miss these words. Convert the file to NFC; docs/problems.md has the command.`;
  return [problem(place, 'not-nfc', message)];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

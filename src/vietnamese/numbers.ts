const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * A whole number below a hundred in words: 5 is `năm`, 15 `mười lăm`, 21 `hai mươi mốt`, 24 `hai mươi tư`. Larger ones stay
 * figures, as in print.
 */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[units] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  if (units === 0) return head;
  const last =
    units === 5 ? 'lăm' : units === 1 && tens > 1 ? 'mốt' : units === 4 && tens > 1 ? 'tư' : DIGITS[units];
  return `${head} ${last ?? ''}`;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese collation: a, ă, â, b, … d, đ, e, ê …; figures by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Letter under which a name is indexed: Đ is not D, but tone marks are ignored. */
export function indexLetter(name: string): string {
  const first = /\p{L}|\p{N}/u.exec(name.normalize('NFC'))?.[0] ?? '#';
  const toneless = first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return /\p{N}/u.test(toneless) ? '0–9' : toneless.toUpperCase();
}

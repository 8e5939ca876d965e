/**
 * Where a reader reports an error, with what it is about filled in.
 * @param template a `mailto:` or `https:` address; `{title}` and `{address}` in it stand for the two
 * @param title what the error is in, in words
 * @param address where that is
 */
export function reportLink(template: string, title: string, address: string): string {
  return template
    .replaceAll('{title}', encodeURIComponent(title))
    .replaceAll('{address}', encodeURIComponent(address));
}

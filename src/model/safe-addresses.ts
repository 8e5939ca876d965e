/**
 * Which addresses content may lead to, as allow-lists: what is not known to be harmless is refused.
 *
 * The WHATWG URL standard drops tabs and line ends wherever they stand, trims control characters, and reads `\` as `/`;
 * so `/⇥/host` leads to another host and `java⇥script:` runs. An address that holds any of them is refused whole.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const READ_OTHERWISE = /[\u0000-\u0020\u007f-\u00a0\\]/;

/** Web pages, mail, fragments of this page, pages of this site; `//host` would be another. */
const LINK = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/;

/** Whether a link in content may lead there. */
export function isSafeLink(address: string): boolean {
  return LINK.test(address) && !READ_OTHERWISE.test(address);
}

/** Whether it is the whole address of a page on the web: `https://…` or `http://…`. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/]/.test(address) && !READ_OTHERWISE.test(address) && URL.canParse(address);
}

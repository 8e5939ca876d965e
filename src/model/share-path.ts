/**
 * Path of a passage's address for sharing, behind the address of its article. In a file of its own because the reader's
 * browser needs nothing else of the addresses.
 */
export function sharePath(passage: string): string {
  return `doan/${passage}/`;
}

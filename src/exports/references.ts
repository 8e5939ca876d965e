import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readReference } from '../read/references.ts';
import { pageAddress } from '../model/addresses.ts';
import { asId } from '../model/ids.ts';

/**
 * A copy of a body whose links lead to the site from anywhere: `[vòng hai](#event:vong-hai)` becomes
 * `[vòng hai](https://example.org/su-kien/vong-hai/)`.
 * @param absolute gives an address of the site in full
 */
export function withFullLinks(body: Root, absolute: (address: string) => string): Root {
  const copy = structuredClone(body);
  visit(copy, 'link', (link) => {
    const reference = readReference(link.url);
    if (reference) link.url = absolute(pageAddress(reference.kind, asId(reference.id)));
    else if (link.url.startsWith('/')) link.url = absolute(link.url);
  });
  return copy;
}

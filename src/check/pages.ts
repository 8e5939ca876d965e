import { COMPARISONS_ROUTE, indexAddress, PAGES, prosePageAddress } from '../model/addresses.ts';
import { EDITIONS_ROUTE } from '../model/edition-addresses.ts';
import { KINDS } from '../model/kinds.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { CheckContext } from './context.ts';

/** Pages about the site that the foot of every page leads to. */
const NEEDED: readonly string[] = [PAGES.about, PAGES.accessibility];

/** First segments of addresses that the site makes by itself. */
const TAKEN: ReadonlySet<string> = new Set(
  [
    ...Object.values(PAGES).filter((address) => !NEEDED.includes(address)),
    ...KINDS.map(({ kind }) => indexAddress(kind)),
    ...[COMPARISONS_ROUTE, EDITIONS_ROUTE, '/feed/', '/404/'],
  ].flatMap((address) => address.split('/')[1] || []),
);

/** Pages about the site that are missing, or stand where the site has a page of its own: either would stop the build. */
export function pageProblems({ prosePages, files: { pages } }: CheckContext): Problem[] {
  const there = new Set([...prosePages].map(prosePageAddress));
  const missing = NEEDED.filter((address) => !there.has(address)).map((address) => {
    const file = `content/pages/${address.slice(1, -1)}.mdx`;
    const message = `${address} is missing: the foot of every page leads there. Write ${file}, with a title, a description and some prose (see docs/content.md).`;
    return problem({ file, line: 1, column: 1 }, 'unknown-reference', message);
  });
  const clashing = pages.flatMap(({ id, file }) => {
    if (!TAKEN.has(id)) return [];
    const message = `/${id}/ is an address of the site's own, and two pages cannot stand there. Give the file another name.`;
    return [problem({ file: file.file, line: 1, column: 1 }, 'bad-id', message)];
  });
  return [...missing, ...clashing];
}

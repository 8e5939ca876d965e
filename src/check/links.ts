import { indexAddress, pageAddress, PAGES, prosePageAddress } from '../model/addresses.ts';
import type { ArticleId, EntryId } from '../model/ids.ts';
import { KINDS } from '../model/kinds.ts';
import { problem, type Problem } from '../model/problems.ts';
import { allFiles, fileById, linksIn, placeOfNode, type CheckContext, type CheckedFile } from './context.ts';
import { didYouMean } from './suggest.ts';
import { quoted } from './words.ts';

/** Links to pages that the site has not, and to passages that a page has not. */
export function linkProblems(context: CheckContext): Problem[] {
  const pages = pagesOf(context);
  return allFiles(context).flatMap((checked) =>
    linksIn(checked).flatMap((link) => {
      const [, address = '', fragment] = /^(\/[^#]*)?(?:#([^:]*))?$/.exec(link.url) ?? [];
      const place = placeOfNode(checked.file, link);
      if (address !== '' && !pages.has(address)) {
        const message = `the link leads to ${quoted(address)}, and the site has no such page.${didYouMean(address, pages.keys())} Mend the address; a page of an entry is best named as #kind:id.`;
        return [problem(place, 'unknown-reference', message, address)];
      }
      const page = address === '' ? pageOf(checked, context) : pages.get(address);
      const message = page && fragment !== undefined ? deadFragment(fragment, page) : undefined;
      const on = page && pageAddress('article', page.id as ArticleId);
      return message === undefined
        ? []
        : [problem(place, 'unknown-passage', message, `${on ?? ''}#${fragment ?? ''}`)];
    }),
  );
}

function deadFragment(fragment: string, page: CheckedFile): string | undefined {
  const known = page.blocks.flatMap(({ id }): string[] => (id ? [id] : []));
  if (known.includes(fragment)) return undefined;
  const hint =
    known.length > 0
      ? `${didYouMean(fragment, known)} Its passages: ${known.join(', ')}.`
      : ' Only articles have passages; a mention is #kind:id.';
  return `the link leads to #${fragment}, and ${page.id} has no such passage.${hint}`;
}

/** The file that makes the page on which a text stands; undefined when that article cannot be read. */
function pageOf(checked: CheckedFile, context: CheckContext): CheckedFile | undefined {
  if (checked.collection !== 'annotations') return checked;
  return readable(fileById(context, 'articles', checked.id.split('/')[0] ?? '') as CheckedFile | undefined);
}

const readable = (file: CheckedFile | undefined): CheckedFile | undefined => (file?.tree ? file : undefined);

/** Every address of the site that content can link to, with the file that makes the page if it could be read. */
function pagesOf(context: CheckContext): Map<string, CheckedFile | undefined> {
  const fixed = [
    ...Object.values(PAGES),
    ...KINDS.map(({ kind }) => indexAddress(kind)),
    ...context.files.pages.map(({ id }) => prosePageAddress(id)),
  ];
  const pages = new Map<string, CheckedFile | undefined>(fixed.map((address) => [address, undefined]));
  for (const { kind, collection } of KINDS) {
    for (const id of context.ids.get(kind) ?? []) {
      const file = fileById(context, collection, id) as CheckedFile | undefined;
      pages.set(pageAddress(kind, id as EntryId), readable(file));
    }
  }
  return pages;
}

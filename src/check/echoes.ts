import { articleAddress, pageAddress, passageAddress, splitAddress } from '../model/addresses.ts';
import type { ArticleId, BlockId, EntryId } from '../model/ids.ts';
import { KINDS } from '../model/kinds.ts';
import type { Problem } from '../model/problems.ts';
import type { CheckContext } from './context.ts';
import { isIn } from './passages.ts';

/**
 * Takes away what only repeats another problem: a passage that is not found as its id stands in the middle of a line, or
 * an entry that was published, is named in thirty places, and whose file was renamed. Of the published ones the loss is told
 * in their place, with its ways out.
 * @param lost published addresses that are no more, each `about` its own; of content with errors some may only seem lost
 */
export function withoutEchoes(
  problems: readonly Problem[],
  context: CheckContext,
  lost: readonly Problem[],
): Problem[] {
  const garbled = new Set(context.files.articles.flatMap((article) => garbledPassages(article)));
  const wanted = new Set(problems.flatMap(({ about }) => about ?? []));
  const causes = lost.filter(
    ({ about }) => about !== undefined && wanted.has(about) && !garbled.has(about) && isGone(about, context),
  );
  // Of an article without words every passage is missing.
  const empty = new Set(
    context.files.articles.flatMap(({ id, tree, blocks }) =>
      tree && blocks.length === 0 ? [articleAddress(id as ArticleId)] : [],
    ),
  );
  const told = new Set([...garbled, ...causes.flatMap(({ about }) => about ?? [])]);
  const left = problems.filter(
    ({ about }) => about === undefined || !(told.has(about) || empty.has(splitAddress(about).page)),
  );
  return [...left, ...causes];
}

/** Addresses of passages whose id or words are not what they seem, since a sign went wrong in them. */
function garbledPassages({ id, file, blocks, signs }: CheckContext['files']['articles'][number]): string[] {
  const article = id as ArticleId;
  const named = signs.flatMap(({ at }) => /^\^([a-z0-9-]+)/.exec(file.body.slice(at))?.[1] ?? []);
  // What quotes a passage should not follow its wrong quotation marks.
  const holding = blocks.filter(
    (block) => /["«»]/.test(block.text) || signs.some(({ at }) => isIn(at, block)),
  );
  const ids = [...named, ...holding.flatMap((block) => block.id ?? [])];
  return ids.map((passage) => passageAddress(article, passage as BlockId));
}

/** Whether nothing stands at a published address: no file for a page, no passage in an article that can be read. */
function isGone(address: string, { ids, files }: CheckContext): boolean {
  const { page, fragment } = splitAddress(address);
  if (fragment !== undefined)
    return files.articles.some(({ id, tree }) => tree && articleAddress(id as ArticleId) === page);
  return !KINDS.some(({ kind }) =>
    [...(ids.get(kind) ?? [])].some((id) => pageAddress(kind, id as EntryId) === page),
  );
}

import type { Link, Nodes, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Problem } from '../../model/problems.ts';
import { isSafeLink } from '../../model/safe-addresses.ts';
import type { FileCollection } from '../../model/schemas/index.ts';
import { isTag } from '../../read/components.ts';
import type { EntryFile } from '../../read/entry-file.ts';
import { placeOfNode } from '../context.ts';
import { quoted } from '../words.ts';
import { tagProblems } from './components.ts';

/**
 * What Markdown may hold here, besides components: an allow-list, so that a page is prose and nothing runs in it.
 */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
  ...(['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'blockquote'] as const),
  ...(['strong', 'link', 'break'] as const),
]);

/** Texts long enough for headings. */
const WITH_HEADINGS: ReadonlySet<FileCollection> = new Set(['articles', 'pages']);

/** What an editor calls the rest, and what to do with it. */
const NAMES: Readonly<Record<string, string>> = {
  emphasis:
    'text in italics is not allowed: the retelling has one voice. Take the signs * or _ away, or put a backslash before one that is meant',
  delete: 'struck text is not allowed. Take the signs ~ away',
  image: 'an image is not allowed: pages are text. Remove it',
  inlineCode: 'code is not allowed. Take the signs ` away',
  code: 'a block of code is not allowed. Take the lines ``` away',
  thematicBreak: 'a rule is not allowed. Remove it, or write a heading',
  linkReference: 'a link by reference is not allowed. Write it as [words](address)',
  imageReference: 'an image is not allowed: pages are text. Remove it',
  definition: 'a link by reference is not allowed. Write the address where the link is, as [words](address)',
  mdxjsEsm:
    'a paragraph that begins with “import” or “export” is read as a program. Begin it with another word',
  mdxFlowExpression:
    'words in braces are read as a program. Take the braces away, or put a backslash before “{”',
  mdxTextExpression:
    'words in braces are read as a program. Take the braces away, or put a backslash before “{”',
};

/** What is allowed, for a message. */
const PLAIN =
  'Content is plain Markdown: paragraphs, headings, lists, quotations, **strong** words and links.';

/** Markup that content may not hold. */
export function markupProblems(file: EntryFile, collection: FileCollection, tree: Nodes): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    if (isTag(node)) {
      const found = tagProblems(file, collection, node, parent);
      problems.push(...found);
      return found.length > 0 ? SKIP : undefined;
    }
    const message = nodeMessage(node, parent, collection);
    // A line of dashes makes a heading that nobody wrote: it is told as that.
    const unmeant = node.type === 'heading' && file.body.charAt(node.position?.start.offset ?? 0) !== '#';
    if (message === undefined || unmeant) return undefined;
    problems.push(problem(placeOfNode(file, node), 'markup', message));
    return SKIP;
  });
  return problems;
}

function nodeMessage(
  node: Nodes,
  parent: Parents | undefined,
  collection: FileCollection,
): string | undefined {
  if (!ALLOWED.has(node.type))
    return `${NAMES[node.type] ?? `${node.type} is not allowed. Remove it`}. ${PLAIN}`;
  if (node.type === 'link') return linkMessage(node);
  if (node.type !== 'heading') return undefined;
  if (!WITH_HEADINGS.has(collection)) {
    return 'a heading is not allowed in a note or an entry: its page has its own. Remove it.';
  }
  return node.depth === 2 && parent?.type === 'root'
    ? undefined
    : 'a heading is of the second level and stands by itself: write “## ” before its words, at the beginning of a line.';
}

function linkMessage({ url }: Link): string | undefined {
  if (isSafeLink(url)) return undefined;
  const todo = /^[a-z]+:[a-z0-9-]+$/.test(url)
    ? `If a mention is meant, write #${url}`
    : 'Write the whole https:// address, or the mention';
  return `the link leads to ${quoted(url)}, and only https:// addresses, pages of this site (/…/), passages (#block-id) and mentions (#kind:id) are safe. ${todo}.`;
}

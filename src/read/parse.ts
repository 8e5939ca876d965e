import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * Parses the Markdown of a content file as MDX, so that braces and tags become nodes of their own.
 * @param body text after the frontmatter
 * @throws {VFileMessage} with the place in `body` when it is not MDX.
 */
export function parseBody(body: string): Root {
  return processor.parse(body);
}

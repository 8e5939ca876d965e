import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isComponent, propsOf, type Component } from '../model/schemas/index.ts';

/** A tag in prose. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A component between passages, with its place. */
export interface Figure {
  readonly component: Component;
  /** How many passages stand before it. */
  readonly after: number;
}

/** Whether a node of Markdown is a tag. */
export function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * The component that a tag of checked prose stands for: `<Map places="mot, hai" />` gives
 * `{ name: 'Map', props: { places: ['place:mot', 'place:hai'] } }`.
 * @throws {TypeError} when it is none, or its props do not fit: the check reports both
 */
export function componentOf({ name, attributes }: Tag): Component {
  if (name === null || !isComponent(name)) throw new TypeError(`<${String(name)}> is no component of prose`);
  const written = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value]] : [],
  );
  return { name, props: propsOf(name, Object.fromEntries(written) as Record<string, unknown>) } as Component;
}

/** The components between the passages of an article, in order of reading. */
export function readFigures(root: Root): Figure[] {
  const figures: Figure[] = [];
  let after = 0;
  for (const node of root.children) {
    if (node.type === 'mdxJsxFlowElement') figures.push({ component: componentOf(node), after });
    else if (node.type === 'list') after += node.children.length;
    else if (node.type === 'paragraph' || node.type === 'blockquote') after += 1;
  }
  return figures;
}

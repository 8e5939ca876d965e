import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { textRuns, type TextRun } from './text-runs.ts';

interface Span {
  readonly parent: Parents;
  readonly first: TextRun;
  readonly last: TextRun;
}

/** The runs in which a range begins and ends, if they share a parent and there is no link between them. */
function findSpan(node: Nodes, start: number, end: number): Span | undefined {
  const { runs } = textRuns(node);
  const touched = runs.filter((run) => run.start < end && start < run.start + run.node.value.length);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || first.parent !== last.parent) return undefined;
  return touched.some((run) => run.link !== undefined) ? undefined : { parent: first.parent, first, last };
}

/** Whether a range of a node's text can be wrapped in one element without breaking or nesting a link. */
export function canWrap(node: Nodes, start: number, end: number): boolean {
  return findSpan(node, start, end) !== undefined;
}

const textNode = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/**
 * Wraps a range of a node's text in a new element. Mutates the tree.
 * @param start first UTF-16 unit in the node's text, as {@link textRuns} counts
 * @param make builds the new element around the wrapped children
 * @returns whether it could be done; see {@link canWrap}
 */
export function wrapRange(
  node: Nodes,
  start: number,
  end: number,
  make: (children: PhrasingContent[]) => PhrasingContent,
): boolean {
  const span = findSpan(node, start, end);
  if (!span) return false;
  const { parent, first, last } = span;
  const children = parent.children as PhrasingContent[];
  const from = children.indexOf(first.node);
  const to = children.indexOf(last.node);
  const [before, after] = [
    first.node.value.slice(0, start - first.start),
    last.node.value.slice(end - last.start),
  ];
  const inner: PhrasingContent[] =
    first === last
      ? textNode(first.node.value.slice(start - first.start, end - first.start))
      : [
          ...textNode(first.node.value.slice(start - first.start)),
          ...children.slice(from + 1, to),
          ...textNode(last.node.value.slice(0, end - last.start)),
        ];
  children.splice(from, to - from + 1, ...textNode(before), make(inner), ...textNode(after));
  return true;
}

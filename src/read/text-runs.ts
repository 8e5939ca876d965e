import type { Nodes, Parents, Text } from 'mdast';

/** A text node with the offset of its value in the whole text. */
export interface TextRun {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
  /** The link that contains it, if any. */
  readonly link: string | undefined;
}

/** The text of a node as a reader sees it, and the runs it is made of. */
export interface RunText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/**
 * Collects the text of a node: `Ông **An** nói` gives `Ông An nói` in three runs. Line breaks become spaces and blocks
 * are separated by one, so that no two words run together.
 */
export function textRuns(node: Nodes): RunText {
  const runs: TextRun[] = [];
  let text = '';

  function visit(current: Nodes, parent: Parents | undefined, link: string | undefined): void {
    if (current.type === 'text' && parent) {
      runs.push({ node: current, parent, start: text.length, link });
      // Does not replace plain spaces: V8 keeps a concatenated string as a rope of all its pieces.
      text += current.value.replace(/[^\S ]/g, ' ');
    } else if (current.type === 'break') {
      text += ' ';
    } else if ('children' in current) {
      if (current.type === 'paragraph' && text !== '') text += ' ';
      const inner = current.type === 'link' ? current.url : link;
      for (const child of current.children) visit(child, current, inner);
    }
  }

  visit(node, undefined, undefined);
  return { text, runs };
}

/** The text of a node as a reader sees it. */
export function plainText(node: Nodes): string {
  return textRuns(node).text;
}

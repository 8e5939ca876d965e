import { textDirective } from '../../model/text-fragment.ts';

/** Words of one passage that the reader selected. */
export interface SelectedWords {
  readonly passage: HTMLElement;
  readonly words: string;
  /** Their text directive (Scroll-to-Text-Fragment). */
  readonly directive: string;
}

/**
 * The words selected inside one passage.
 * @returns undefined when nothing is selected, or words of several passages, or of none
 */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const passage = elementOf(range.startContainer)?.closest<HTMLElement>('[data-passage]');
  const words = selection.toString().trim();
  if (!passage || !words) return undefined;
  // The range of a triple click ends at the start of the next block, so it is clamped to this one.
  const inside = document.createRange();
  inside.selectNodeContents(passage);
  const text = inside.toString();
  if (!passage.contains(range.endContainer)) range.setEnd(inside.endContainer, inside.endOffset);
  if (squash(range.toString()) !== squash(words)) return undefined;
  inside.setEnd(range.startContainer, range.startOffset);
  const start = inside.toString().length;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEndBefore(passage);
  const directive = textDirective(text, start, start + range.toString().length, before.toString());
  return directive ? { passage, words: squash(words), directive } : undefined;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { PageSnapshot } from '../../model/schemas/index.ts';

/**
 * An article that is gone, as plain text: the words of its last edition. As Markdown it reads the same.
 * @param address in full, where that edition can be read
 */
export function formerText({ title, lead, pieces }: PageSnapshot, address: string): string {
  const prose = pieces.flatMap((piece) =>
    piece.type === 'heading' || piece.type === 'passage' ? [piece.text] : [],
  );
  return `${[title, address, lead, ...prose].join('\n\n')}\n`;
}

import type { PageSnapshot, Piece } from '../model/schemas/index.ts';

/** An address that the site has, and what stands there. */
export interface PublishedAddress {
  readonly address: string;
  /** The words a link to it promises. */
  readonly words: string;
  /** Names of what it is about: as long as one is kept it is the same subject, and its words may be written anew. */
  readonly names?: readonly string[];
}

/** Every address that readers may quote: the pages of an edition, with all that stands on them under its own fragment. */
export function publishedAddresses(pages: readonly PageSnapshot[]): PublishedAddress[] {
  return pages.flatMap((page) => [
    { address: page.page, words: wordsOfPage(page), ...(page.names.length > 0 ? { names: page.names } : {}) },
    ...page.pieces.flatMap((piece) =>
      'id' in piece ? [{ address: `${page.page}#${piece.id}`, words: wordsOfPiece(piece) }] : [],
    ),
  ]);
}

/** Of an article title, standfirst and passages; of an entry names, definition and body; of a comparison all topics. */
function wordsOfPage({ title, names, lead, pieces }: PageSnapshot): string {
  const body = pieces.filter(({ type }) => type === 'passage' || type === 'text' || type === 'topic');
  return [...(names.length > 0 ? names : [title]), lead, ...body.map(wordsOfPiece)].join(' ');
}

function wordsOfPiece(piece: Piece): string {
  if (piece.type !== 'topic') return piece.text;
  return [piece.title, ...Object.values(piece.says)].join(' ');
}

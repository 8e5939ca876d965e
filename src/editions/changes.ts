import { diffArrays, diffWords } from 'diff';
import type { PageSnapshot, Piece } from '../model/schemas/index.ts';

/** A run of words in a text that changed. */
export interface WordRun {
  readonly text: string;
  readonly as: 'kept' | 'added' | 'removed';
}

/** A part of a page whose words changed between two editions, in whole: what was kept, added and removed. */
export interface ChangedPiece {
  readonly type: Piece['type'] | 'title' | 'lead';
  /** Fragment it stands under, in the newer edition if it is there. */
  readonly id: string | undefined;
  /** Whether it is in both editions, or in one only. */
  readonly as: 'changed' | 'added' | 'removed';
  readonly words: readonly WordRun[];
}

/** A part of a page with the words that a reader sees of it. */
interface Part {
  readonly type: ChangedPiece['type'];
  readonly id: string | undefined;
  readonly text: string;
}

/**
 * What changed on a page from one edition to another, word by word, in the order of the newer one. Parts with an address
 * are compared under it; others, such as paragraphs of an entry, in their order.
 */
export function changesBetween(before: PageSnapshot, after: PageSnapshot): ChangedPiece[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  // A part that went elsewhere on the page is no change of its words: where it stands now it is compared.
  return diffArrays([...old.keys()], [...now.keys()]).flatMap(({ value, removed }) =>
    value.flatMap((key) => {
      const [was, part] = [old.get(key), now.get(key)];
      if (was && part) return removed ? [] : compared(was, part);
      return [...(part ? [whole(part, 'added')] : []), ...(was ? [whole(was, 'removed')] : [])];
    }),
  );
}

/** Of texts that share less than this part of the shorter one, a mixture of both could not be read. */
const READABLE = 0.5;

/** The words of two texts as one, with what was added and removed; one after the other when they share little. */
export function wordRuns(before: string, after: string): WordRun[] {
  const runs = diffWords(before, after).map(({ value, added, removed }): WordRun => ({
    text: value,
    as: added ? 'added' : removed ? 'removed' : 'kept',
  }));
  const kept = runs.filter(({ as }) => as === 'kept').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept >= READABLE * Math.min(before.length, after.length)
    ? runs
    : [
        { text: before, as: 'removed' },
        { text: ' ', as: 'kept' },
        { text: after, as: 'added' },
      ];
}

function compared(was: Part, part: Part): ChangedPiece[] {
  if (was.text === part.text) return [];
  return [{ type: part.type, id: part.id, as: 'changed', words: wordRuns(was.text, part.text) }];
}

const whole = ({ type, id, text }: Part, as: 'added' | 'removed'): ChangedPiece => ({
  type,
  id,
  as,
  words: [{ text, as }],
});

/** The parts of a page in order, by what tells them apart: their address; without one their sort and their number among it. */
function partsOf({ title, lead, pieces }: PageSnapshot): ReadonlyMap<string, Part> {
  const counts = new Map<string, number>();
  const parts: readonly Part[] = [
    { type: 'title', id: undefined, text: title },
    { type: 'lead', id: undefined, text: lead },
    ...pieces.map((piece): Part => ({
      type: piece.type,
      id: 'id' in piece ? piece.id : undefined,
      text: shownWords(piece),
    })),
  ];
  return new Map(
    parts.map((part) => {
      const n = counts.get(part.type) ?? 0;
      counts.set(part.type, n + 1);
      return [part.id === undefined ? `${part.type} ${String(n)}` : `#${part.id}`, part];
    }),
  );
}

/** The words of a piece as a reader sees them, with those that belong to it. */
function shownWords(piece: Piece): string {
  switch (piece.type) {
    case 'note':
      return [piece.headline, piece.text].filter(Boolean).join('. ');
    case 'statement':
      return [`${piece.who}: ${piece.text}`, piece.outcome?.text].filter(Boolean).join(' → ');
    case 'topic':
      return [piece.title, ...Object.values(piece.says), piece.text].filter(Boolean).join(' · ');
    case 'text':
    case 'point':
    case 'heading':
    case 'passage':
      return piece.text;
  }
}

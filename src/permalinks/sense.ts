import { distance } from 'fastest-levenshtein';
import { splitAddress } from '../model/addresses.ts';
import type { PageSnapshot, Piece } from '../model/schemas/index.ts';
import { fold } from '../vietnamese/fold.ts';
import { countNegations } from '../vietnamese/negation.ts';

/** Something that an address claims otherwise than the last edition did, though its words may be almost the same. */
export interface SenseChange {
  readonly address: string;
  readonly type: Piece['type'];
  readonly what: 'speaker' | 'verb' | 'passage' | 'quote' | 'negation' | 'figure' | 'name';
  readonly before: string;
  readonly now: string;
}

/**
 * What is claimed otherwise than in the last edition, which words alone do not tell: one syllable can turn a sentence into
 * its opposite.
 * @param told addresses, or whole pages, whose changes readers are told of
 */
export function senseChanges(
  last: readonly PageSnapshot[],
  now: readonly PageSnapshot[],
  told: ReadonlySet<string>,
): SenseChange[] {
  const before = new Map(last.flatMap((page) => piecesOf(page)));
  return now
    .flatMap((page) => [...piecesOf(page)])
    .filter(([address]) => !told.has(address) && !told.has(splitAddress(address).page))
    .flatMap(([address, piece]) => {
      const old = before.get(address);
      return old ? compare(old, piece).map((change) => ({ address, type: piece.type, ...change })) : [];
    });
}

function piecesOf({ page, pieces }: PageSnapshot): (readonly [string, Piece])[] {
  return pieces.flatMap((piece) => ('id' in piece ? [[`${page}#${piece.id}`, piece] as const] : []));
}

type Change = Omit<SenseChange, 'address' | 'type'>;

function compare(old: Piece, now: Piece): Change[] {
  if (old.type === 'statement' && now.type === 'statement') {
    return [
      ...differ('speaker', [...old.speaker].sort().join(', '), [...now.speaker].sort().join(', ')),
      ...differ('verb', old.verb, now.verb),
      ...differ('passage', old.passage, now.passage),
      ...compareText(old.text, now.text),
    ];
  }
  if (old.type === 'note' && now.type === 'note') {
    if (old.passage !== now.passage) return differ('passage', old.passage, now.passage);
    // Words that were reworded are the same words; others are not.
    const [was, is] = [wordsOf(old.quote), wordsOf(now.quote)];
    return is.some((word) => was.includes(word)) ? [] : differ('quote', old.quote, now.quote);
  }
  if (old.type === 'passage' && now.type === 'passage') return compareText(old.text, now.text);
  return [];
}

function differ(what: Change['what'], before: string, now: string): Change[] {
  return before === now ? [] : [{ what, before, now }];
}

function compareText(before: string, now: string): Change[] {
  if (before === now) return [];
  const texts = { before, now };
  return [
    ...(countNegations(before) === countNegations(now) ? [] : [{ what: 'negation', ...texts } as const]),
    ...(exchanged(figuresIn(before), figuresIn(now)) ? [{ what: 'figure', ...texts } as const] : []),
    ...(exchanged(namesIn(before), namesIn(now), isTypo) ? [{ what: 'name', ...texts } as const] : []),
  ];
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/\P{L}+/u)
    .filter(Boolean);
const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

/** Syllables in capitals that no sentence begins with. */
const namesIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<![.?!…:“"]\s*)(?<=[\s(–-])\p{Lu}[\p{L}-]*/gu), ([name]) => name);

/** Whether something of a list was replaced by something else, and not only left out or added. */
function exchanged(
  before: readonly string[],
  now: readonly string[],
  isSame: (a: string, b: string) => boolean = () => false,
): boolean {
  const gone = less(before, now);
  const come = less(now, before);
  return gone.some((was) => come.some((is) => !isSame(was, is))) && gone.length > 0;
}

/** What one list has more often than another. */
function less(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A name with a letter mended is the same name. */
const isTypo = (a: string, b: string): boolean =>
  distance(fold(a), fold(b)) <= (Math.min(a.length, b.length) >= 6 ? 2 : 1);

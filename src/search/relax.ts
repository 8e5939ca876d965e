import type { Catalogue } from './catalogue.ts';
import { find, type Findings, type Tools } from './find.ts';
import type { Finding } from './finding.ts';
import { isRight } from './match-confidence.ts';
import { isOwnName } from './forms.ts';
import { agreement, joinedKey } from './query/marks.ts';
import type { Reading } from './query/reading.ts';
import { contentWords } from './query/small-words.ts';
import { joined, tokenise, type Token } from './tokens.ts';
import { RELAX } from './limits.ts';
import { WORDS } from './weights.ts';

/** What a query finds without some of its words. */
export interface Relaxed {
  readonly findings: Findings;
  /** The words left out, as typed, in the order of the query. */
  readonly without: readonly string[];
}

/**
 * Query relaxation, for a query that nothing fits: asks again without the words that nobody wrote, then without the
 * commonest ones, as long as a name or half of the telling words is left.
 * @param isEnough whether findings have anything to show
 */
export function relax(
  reading: Reading,
  readingsOf: (text: string) => readonly Reading[],
  tools: Tools,
  isEnough: (findings: Findings) => boolean,
): Relaxed | undefined {
  const { tokens, text } = reading;
  const telling = contentWords(tokens);
  if (telling.length < 2) return undefined;
  const words = weighed(reading, telling, tools);
  // Half is enough where a long word is left; of syllables it takes more, as two make a word.
  const isMost = (left: readonly Token[]): boolean => {
    const share = left.length / telling.length;
    return left.some(({ folded }) => folded.length >= RELAX.longWord)
      ? share >= RELAX.half
      : share > RELAX.half;
  };
  for (const dropped of inOrderOfLoss(words)) {
    const left = telling.filter((token) => !dropped.has(token));
    if (left.length === 0 || !(isMost(left) || hasName(left, tools.catalogue))) continue;
    const kept = tokens.filter((token) => !dropped.has(token));
    const part = kept.map(({ start, end }) => text.slice(start, end)).join(' ');
    // What is left must be there as it was typed: nothing is mended or completed twice.
    const parts = readingsOf(part).map((each) =>
      each.type === 'typed' ? { ...each, type: 'part' as const } : each,
    );
    const all = find(parts, tools);
    const findings = {
      ...all,
      found: all.found.filter((finding) => isSound(finding, left.length, tools.catalogue)),
    };
    if (isEnough(findings)) {
      const without = tokens
        .filter((token) => dropped.has(token))
        .map(({ start, end }) => text.slice(start, end));
      return { findings, without };
    }
  }
  return undefined;
}

/** A telling word: whether anybody wrote it, and how rare it is. */
interface Weighed {
  readonly token: Token;
  readonly isUnknown: boolean;
  readonly weight: number;
}

function weighed(reading: Reading, telling: readonly Token[], tools: Tools): readonly Weighed[] {
  const [names, prose] = [tools.names.find(reading), tools.prose.find(reading)];
  return reading.tokens.flatMap((token, i): Weighed[] => {
    if (!telling.includes(token)) return [];
    const found = [names[i], prose[i]].flatMap((word) =>
      word?.matches.some(({ agreement: marks, prefix }) => isRight(marks) && !prefix) && !word.mended
        ? word
        : [],
    );
    const isUnknown = found.length === 0;
    return [
      {
        token,
        isUnknown,
        weight: isUnknown ? WORDS.unknown : Math.max(...found.map(({ weight }) => weight)),
      },
    ];
  });
}

/**
 * What may be left out, in this order: the words that nobody wrote, with them each common word alone, then more and more
 * of these, the commonest first.
 */
function inOrderOfLoss(words: readonly Weighed[]): readonly ReadonlySet<Token>[] {
  const unknown = words.flatMap(({ token, isUnknown }) => (isUnknown ? token : []));
  const common = words
    .filter(({ isUnknown }) => !isUnknown)
    .sort((a, b) => a.weight - b.weight)
    .map(({ token }) => token);
  const sets = [
    unknown,
    ...common.map((token) => [...unknown, token]),
    ...common.map((_, i) => [...unknown, ...common.slice(0, i + 2)]),
  ];
  return sets
    .filter((set) => set.length > 0)
    .slice(0, RELAX.tries)
    .map((set) => new Set(set));
}

/**
 * Whether what a part of the query matched is more than a stray syllable: a whole name, words that stand side by side, or
 * a word too long to be a syllable.
 */
function isSound(finding: Finding, left: number, catalogue: Catalogue): boolean {
  const { way, confidence, understood, item } = finding;
  if (confidence === 'altered') return false;
  if (way.by === 'reference') return true;
  if (way.by === 'form' && (way.match === 'exact' || way.match === 'spaces')) return true;
  if (way.by === 'text' && left < RELAX.inTexts) return false;
  const texts =
    way.by === 'text'
      ? [catalogue.texts[way.text]?.text ?? '']
      : (catalogue.items[item]?.forms ?? []).map((form) => catalogue.forms[form]?.text ?? '');
  return texts.some((text) =>
    understood.highlighter.ranges(text).some(({ start, end }) => {
      const words = tokenise(text.slice(start, end));
      return (
        words.length > 1 ||
        words.some(({ folded }) => folded.length >= RELAX.longWord) ||
        hasName(words, catalogue)
      );
    }),
  );
}

/** Whether some words in a row are the name of an entry, long enough to mean nothing else. */
function hasName(tokens: readonly Token[], catalogue: Catalogue): boolean {
  return tokens.some((_, from) =>
    tokens.slice(from).some((__, more) => {
      const words = tokens.slice(from, from + more + 1);
      const run = joined(words);
      return (
        run.length >= RELAX.shortestName &&
        catalogue
          .formsOf(run)
          .some((form) => isOwnName(form) && agreement(joinedKey(words), form.key) !== 'other')
      );
    }),
  );
}

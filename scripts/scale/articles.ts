import { stringify } from 'yaml';
import type { Dice } from './dice.ts';
import { dayOf, type GeneratedEntry } from './entries.ts';
import { idOf, type Prose } from './words.ts';

/** What an article holds, as the five real ones do on the average; 1,000 words as in the figures of other engines. */
export const ARTICLE = {
  words: 1000,
  passages: 14,
  sections: 5,
  mentions: 77,
  notes: 20,
  noteWords: 39,
  noteMentions: 4,
  statements: 20,
} as const;

/** Files of an article by their path under `content/`. */
export type Files = Readonly<Record<string, string>>;

const NOTE_KINDS = ['context', 'wording', 'dispute', 'correction', 'later'] as const;
const OUTCOMES = ['kept', 'partly', 'broken', 'expired', 'open', 'unknown'] as const;
const WEIGHED = ['pledged', 'demanded', 'forecast'] as const;
const REMARKS = ['said', 'accused', 'acknowledged'] as const;
const WAITING: ReadonlySet<string> = new Set(['open', 'unknown']);

/** Writes a number as Romans did, thousands by as many M as it takes. */
export function roman(n: number): string {
  const signs = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = n;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

/** Some of the entries' names, the first entries far more often than the last, now and then by an alias. */
export function someNames(count: number, entries: readonly GeneratedEntry[], dice: Dice): string[] {
  return Array.from({ length: count }, () => {
    const entry = entries[dice.zipf(entries.length)] ?? entries[0];
    return dice(3) === 0 ? (entry?.aliases[dice(entry.aliases.length)] ?? '') : (entry?.name ?? '');
  });
}

/** What articles are made of. */
export interface Stock {
  readonly entries: readonly GeneratedEntry[];
  readonly events: readonly GeneratedEntry[];
  readonly speakers: readonly GeneratedEntry[];
  readonly sources: readonly string[];
  readonly prose: Prose;
  readonly dice: Dice;
}

/** Makes an article with its notes and statements. @param n its number, from 1 */
export function generateArticle(n: number, stock: Stock): Files {
  const { dice, prose, events, entries, sources } = stock;
  const title = prose.sentence(8).slice(0, -1);
  const id = idOf(title.split(' ').slice(0, 3).join(' '), n);
  const blocks = passages(stock);
  const fields = {
    title,
    shortTitle: `Bài ${String(n)}`,
    numeral: roman(n),
    event: events[n % events.length]?.id,
    date: dayOf(n),
    summary: prose.sentence(60),
    keyPoints: Array.from({ length: 4 }, () => prose.sentence(16)),
    provenance: {
      inBrief: prose.words(8),
      retells: prose.sentence(20),
      certainty: 'low',
      published: dayOf(n),
      mended: prose.sentence(20),
      sources: [dice.pick(sources)],
    },
  };
  const each = ARTICLE.passages / ARTICLE.sections;
  const body = blocks.map(({ text, block }, i) => {
    const heading =
      Math.floor(i / each) === Math.floor((i - 1) / each)
        ? ''
        : `## Phần ${String(Math.floor(i / each) + 1)} ${prose.words(3)}\n\n`;
    return `${heading}${text} ^${block}`;
  });
  return {
    [`articles/${id}.mdx`]: `---\n${stringify(fields)}---\n\n${body.join('\n\n')}\n`,
    ...Object.fromEntries(
      Array.from({ length: ARTICLE.notes }, (_, i) => [
        `annotations/${id}/chu-${String(i)}.mdx`,
        note(i, blocks, stock, entries),
      ]),
    ),
    [`statements/${id}.yaml`]: stringify(
      Array.from({ length: ARTICLE.statements }, (_, i) => statement(i, n, blocks, stock)),
    ),
  };
}

/** A passage as it is generated. */
export interface Block {
  readonly block: string;
  readonly text: string;
  /** Words in it that stand there once, ready to be quoted. */
  readonly quotes: readonly string[];
}

/** Words that stand in a passage once: they hold a number. */
export function passages({ dice, prose, entries }: Stock): Block[] {
  let quote = 0;
  return Array.from({ length: ARTICLE.passages }, (_, i) => {
    const names = someNames(Math.round(ARTICLE.mentions / ARTICLE.passages), entries, dice);
    const quotes = Array.from(
      { length: 3 },
      () => `${prose.words(3)} ${String((quote += 1))} ${prose.words(1)}`,
    );
    const words = Math.round(ARTICLE.words / ARTICLE.passages) - quotes.length * 5 - names.length * 3;
    const sentences = quotes.map((words_, j) =>
      prose.sentence(words / quotes.length, [words_, ...names.slice(j * 2, j * 2 + 2)]),
    );
    return { block: `doan-${String(i + 1)}-${String(dice(1000))}`, text: sentences.join(' '), quotes };
  });
}

function quoted(i: number, blocks: readonly Block[]): { passage: string; quote: string } {
  const block = blocks[i % blocks.length];
  return { passage: block?.block ?? '', quote: block?.quotes[Math.floor(i / blocks.length) % 3] ?? '' };
}

function note(
  i: number,
  blocks: readonly Block[],
  { prose, dice, sources }: Stock,
  entries: readonly GeneratedEntry[],
): string {
  const kind = NOTE_KINDS[i % NOTE_KINDS.length];
  const fields = {
    ...quoted(i, blocks),
    headline: prose.words(6),
    kind,
    ...(kind === 'later' && { date: dayOf(dice(9000)) }),
    sources: [dice.pick(sources)],
  };
  return `---\n${stringify(fields)}---\n\n${prose.sentence(ARTICLE.noteWords - 12, someNames(ARTICLE.noteMentions, entries, dice))}\n`;
}

function statement(
  i: number,
  article: number,
  blocks: readonly Block[],
  { prose, dice, sources, speakers }: Stock,
): unknown {
  const speaker = speakers[dice.zipf(speakers.length)] ?? speakers[0];
  const status = dice.pick(OUTCOMES);
  const weighed = i % 2 === 0;
  return {
    id: `loi-${String(i)}`,
    ...quoted(i + 1, blocks),
    speaker: `${speaker?.kind ?? ''}:${speaker?.id ?? ''}`,
    verb: dice.pick(weighed ? WEIGHED : REMARKS),
    claim: prose.sentence(14),
    said: dayOf(article),
    [weighed ? 'outcome' : 'later']: {
      ...(weighed && { status }),
      ...(!(weighed && WAITING.has(status)) && { date: dayOf(article + 400) }),
      text: prose.sentence(20),
      asOf: '2026-04',
      sources: [dice.pick(sources)],
    },
  };
}

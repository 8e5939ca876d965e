import type { Catalogue } from './catalogue.ts';
import { Highlighter } from './highlight.ts';
import { matchForms, matchSlips, type FormMatchType } from './match-forms.ts';
import { matchTexts } from './match-texts.ts';
import { matchWords } from './match-words.ts';
import type { Reading } from './query/reading.ts';
import type { QueryWord, WordFinder } from './query/query-words.ts';
import type { KnownWords } from './query/respace.ts';
import type { Runs } from './runs.ts';
import type { Trust } from './trust.ts';

/** How an item was found. */
export type Way =
  | { readonly by: 'form'; readonly form: number; readonly match: FormMatchType }
  | {
      readonly by: 'words';
      readonly form: number;
      readonly complete: boolean;
      readonly mended: boolean;
    }
  | { readonly by: 'text' }
  | { readonly by: 'reference' };

/** A reading with all that was looked up for it. */
export interface Understood {
  readonly reading: Reading;
  readonly names: readonly QueryWord[];
  readonly highlighter: Highlighter;
}

/** A way in which an item was found. */
export interface Finding {
  readonly item: number;
  readonly score: number;
  readonly trust: Trust;
  readonly way: Way;
  readonly understood: Understood;
}

/** What {@link find} looks things up in. */
export interface Tools {
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  /** Words that need no mending. */
  readonly known: KnownWords;
  readonly names: WordFinder;
  /** Made anew when texts are added. */
  prose: WordFinder;
}

/** All that some readings find. */
export interface Findings {
  /** The best finding of each item, and its best that rests on what was typed. */
  readonly found: readonly Finding[];
  /** Items too many to be ranked. */
  readonly rest: ReadonlySet<number>;
}

/** Finds items by every reading. */
export function find(readings: readonly Reading[], tools: Tools): Findings {
  const best = { altered: new Map<number, Finding>(), typed: new Map<number, Finding>() };
  const rest = new Set<number>();
  for (const reading of readings) {
    const [names, prose] = [tools.names.find(reading), tools.prose.find(reading)];
    const highlighter = new Highlighter([
      [names, tools.catalogue.names],
      [prose, tools.catalogue.prose],
    ]);
    const understood: Understood = { reading, names, highlighter };
    // Where spaces were guessed, or another script read, nothing is there as it was typed.
    const isGuess = reading.type === 'spaces' || reading.type === 'cyrillic';
    const add: Add = (item, way, match) => {
      const { score } = match;
      const trust = isGuess && match.trust === 'faithful' ? 'partial' : match.trust;
      const kept = trust === 'altered' ? best.altered : best.typed;
      const total = score + (tools.catalogue.items[item]?.bonus ?? 0);
      if (score > 0 && total > (kept.get(item)?.score ?? 0)) {
        kept.set(item, { item, score: total, trust, way, understood });
      }
    };
    addNames(understood, prose, tools, add);
    const texts = matchTexts(prose, tools.catalogue);
    for (const { text, score, trust } of texts.ranked) {
      const item = tools.catalogue.texts[text]?.item ?? -1;
      add(item, { by: 'text' }, { score: score * reading.factor, trust });
    }
    for (const text of texts.rest) rest.add(tools.catalogue.texts[text]?.item ?? -1);
  }
  return { found: [...best.typed.values(), ...best.altered.values()], rest };
}

type Add = (item: number, way: Way, match: Pick<Finding, 'score' | 'trust'>) => void;

function addNames(
  { reading, names }: Understood,
  prose: readonly QueryWord[],
  { catalogue, runs }: Tools,
  add: Add,
): void {
  const whole = matchForms(reading, catalogue, runs);
  // A whole name leaves nothing to mend.
  const sure = whole.some(({ type }) => type === 'exact' || type === 'spaces');
  const canSlip = reading.type === 'typed' || reading.type === 'cyrillic';
  const slips = sure || !canSlip ? [] : matchSlips(reading, catalogue, runs);
  for (const { form, type, ...match } of [...whole, ...slips]) {
    add(catalogue.forms[form]?.item ?? -1, { by: 'form', form, match: type }, match);
  }
  for (const { item, form, complete, mended, score, trust } of matchWords(names, prose, catalogue)) {
    add(item, { by: 'words', form, complete, mended }, { score: score * reading.factor, trust });
  }
  const [, numeral = '', number = ''] = /^([ivxlcdm]+) ?[./]? ?(\d+)$/i.exec(reading.text) ?? [];
  const item = catalogue.byReference.get(`${numeral}.${number}`.toLowerCase());
  if (item !== undefined) add(item, { by: 'reference' }, { score: 1, trust: 'faithful' });
}

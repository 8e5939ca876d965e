import type { Catalogue } from './catalogue.ts';
import { Highlighter } from './highlight.ts';
import { matchForms, matchSlips, type FormMatchType } from './match-forms.ts';
import { matchTexts } from './match-texts.ts';
import { matchWords } from './match-words.ts';
import type { Reading } from './query.ts';
import type { QueryWord, WordFinder } from './query-words.ts';
import type { Runs } from './runs.ts';
import { HITS, TEXTS } from './weights.ts';

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

/** The best way in which an item was found. */
export interface Finding {
  readonly item: number;
  readonly score: number;
  readonly way: Way;
  readonly understood: Understood;
}

/** What {@link find} looks things up in. */
export interface Tools {
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly names: WordFinder;
  /** Made anew when texts are added. */
  prose: WordFinder;
}

/** All that some readings find. */
export interface Findings {
  readonly best: ReadonlyMap<number, Finding>;
  /** Items too many to be ranked. */
  readonly rest: ReadonlySet<number>;
}

/** Finds items by every reading and keeps for each item the best way. */
export function find(readings: readonly Reading[], tools: Tools): Findings {
  const best = new Map<number, Finding>();
  const rest = new Set<number>();
  for (const reading of readings) {
    const [names, prose] = [tools.names.find(reading), tools.prose.find(reading)];
    const highlighter = new Highlighter([
      [names, tools.catalogue.names],
      [prose, tools.catalogue.prose],
    ]);
    const understood: Understood = { reading, names, highlighter };
    const add = (item: number, score: number, way: Way): void => {
      const known = best.get(item);
      const total = score + (tools.catalogue.items[item]?.bonus ?? 0);
      if (score > 0 && (!known || total > known.score))
        best.set(item, { item, score: total, way, understood });
    };
    addNames(understood, prose, tools, add);
    const texts = matchTexts(prose, tools.catalogue);
    const factor = reading.factor * (prose.some(({ mended }) => mended) ? TEXTS.mended : 1);
    for (const { text, score } of texts.ranked) {
      add(tools.catalogue.texts[text]?.item ?? -1, score * factor, { by: 'text' });
    }
    for (const text of texts.rest) rest.add(tools.catalogue.texts[text]?.item ?? -1);
  }
  return { best, rest };
}

function addNames(
  { reading, names }: Understood,
  prose: readonly QueryWord[],
  { catalogue, runs }: Tools,
  add: (item: number, score: number, way: Way) => void,
): void {
  const itemOf = (form: number): number => catalogue.forms[form]?.item ?? -1;
  const whole = matchForms(reading, catalogue, runs);
  // A whole name leaves nothing to mend.
  const sure = whole.some(({ type }) => type === 'exact' || type === 'spaces');
  const canSlip = reading.type === 'typed' || reading.type === 'cyrillic';
  const slips = sure || !canSlip ? [] : matchSlips(reading, catalogue, runs);
  for (const { form, score, type } of [...whole, ...slips])
    add(itemOf(form), score, { by: 'form', form, match: type });
  for (const { item, score, form, complete, mended } of matchWords(names, prose, catalogue)) {
    add(item, score * reading.factor, { by: 'words', form, complete, mended });
  }
  const reference = /^([ivxlcdm]+) ?[./]? ?(\d+)$/i.exec(reading.text);
  const item =
    reference && catalogue.byReference.get(`${reference[1] ?? ''}.${reference[2] ?? ''}`.toLowerCase());
  if (item != null) add(item, 1, { by: 'reference' });
}

/** Whether an item was found only by mending what was typed. */
export function isMended({ way }: Finding): boolean {
  return way.by === 'form' ? way.match === 'slip' : way.by === 'words' && way.mended;
}

/** The findings worth showing, best first; of equals the one that stands first in the index. */
export function rank(findings: Iterable<Finding>): Finding[] {
  const all = [...findings].filter(({ score }) => score >= HITS.least);
  const sure = Math.max(0, ...all.filter((finding) => !isMended(finding)).map(({ score }) => score));
  return all
    .filter((finding) => !isMended(finding) || finding.score >= sure * HITS.slipBehind)
    .sort((a, b) => b.score - a.score || a.item - b.item);
}
